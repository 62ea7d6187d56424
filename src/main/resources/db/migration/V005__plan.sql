create table plan.steering_model (
    municipality_id smallint primary key references organisation.municipality on delete cascade,
    model jsonb not null
);

comment on table plan.steering_model is 'The municipality''s words, symbols, rules and signs; shape: se.tertial.plan.SteeringModel';

create table plan.goal (
    municipality_id smallint not null references organisation.municipality on delete cascade,
    code text not null,
    position int not null,
    level text not null,
    parent text,
    title text not null,
    primary key (municipality_id, code),
    foreign key (municipality_id, parent) references plan.goal deferrable initially deferred,
    check (parent <> code)
);

comment on table plan.goal is 'A statement of what shall be reached';

create table plan.followed_indicator (
    municipality_id smallint not null,
    position int not null,
    goal text,
    indicator text not null,
    unit text not null,
    responsible text not null,
    decimals smallint not null check (decimals between 0 and 9),
    from_round text check (from_round ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    until_round text check (until_round ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    source_file text not null,
    source_line int not null,
    primary key (municipality_id, position),
    unique nulls not distinct (municipality_id, goal, indicator, unit, from_round),
    foreign key (municipality_id, goal) references plan.goal deferrable initially deferred,
    foreign key (municipality_id, unit) references organisation.unit deferrable initially deferred,
    foreign key (municipality_id, responsible) references organisation.unit deferrable initially deferred,
    check (from_round <= until_round)
);

comment on table plan.followed_indicator is 'A goal is followed by an indicator in a unit; goal null: followed outside the goals';

create table plan.indicator_target (
    municipality_id smallint not null,
    indicator text not null,
    unit text not null,
    year int not null,
    stated_in text not null check (stated_in ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    position int not null,
    expression text not null,
    source_file text not null,
    source_line int not null,
    primary key (municipality_id, indicator, unit, year, stated_in),
    foreign key (municipality_id, unit) references organisation.unit deferrable initially deferred
);

comment on table plan.indicator_target is 'The target of an indicator for a unit and a year, as it stood in a round';

create table plan.assignment (
    municipality_id smallint not null,
    code text not null,
    position int not null,
    goal text not null,
    kind text not null,
    title text not null,
    unit text not null,
    responsible text not null,
    due date not null,
    source_file text not null,
    source_line int not null,
    primary key (municipality_id, code),
    foreign key (municipality_id, goal) references plan.goal deferrable initially deferred,
    foreign key (municipality_id, unit) references organisation.unit deferrable initially deferred,
    foreign key (municipality_id, responsible) references organisation.unit deferrable initially deferred
);

comment on table plan.assignment is 'Something a unit has been told to do, or has set itself to do; due is the date first decided';
