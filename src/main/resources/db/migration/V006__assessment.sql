create table assessment.round (
    municipality_id smallint not null references organisation.municipality on delete cascade,
    code text not null check (code ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    position int not null,
    name text not null,
    name_en text not null,
    forecast_name text not null,
    forecast_name_en text not null,
    cut_off date not null,
    due date not null,
    primary key (municipality_id, code)
);

comment on table assessment.round is 'An occasion of follow-up';

create table assessment.indicator_forecast (
    municipality_id smallint not null,
    indicator text not null,
    unit text not null,
    year int not null,
    round text not null,
    position int not null,
    value numeric not null,
    source_file text not null,
    source_line int not null,
    primary key (municipality_id, indicator, unit, year, round),
    foreign key (municipality_id, round) references assessment.round deferrable initially deferred,
    foreign key (municipality_id, unit) references organisation.unit deferrable initially deferred
);

comment on table assessment.indicator_forecast is 'What a unit expects an indicator to be for the whole year, said in a round';

create table assessment.indicator_comment (
    municipality_id smallint not null,
    indicator text not null,
    unit text not null,
    round text not null,
    date date not null,
    position int not null,
    text text not null,
    source_file text not null,
    source_line int not null,
    primary key (municipality_id, indicator, unit, round, date),
    foreign key (municipality_id, round) references assessment.round deferrable initially deferred,
    foreign key (municipality_id, unit) references organisation.unit deferrable initially deferred
);

comment on table assessment.indicator_comment is 'A comment on an indicator; its date may be older than the round';

create table assessment.overriding (
    municipality_id smallint not null,
    subject text not null check (subject in ('indicator', 'goal')),
    key text not null,
    unit text not null,
    round text not null,
    aspect text not null check (aspect in ('rating', 'trend')),
    position int not null,
    value text not null,
    reason text not null check (reason <> ''),
    source_file text not null,
    source_line int not null,
    primary key (municipality_id, subject, key, unit, round, aspect),
    foreign key (municipality_id, round) references assessment.round deferrable initially deferred,
    foreign key (municipality_id, unit) references organisation.unit deferrable initially deferred,
    check (value in ('none', 'met', 'partly', 'not-met') and aspect = 'rating'
        or value in ('none', 'better', 'same', 'worse') and aspect = 'trend')
);

comment on table assessment.overriding is 'A person''s judgement in place of the computed one, with the reason';

create table assessment.assignment_state (
    municipality_id smallint not null,
    assignment text not null,
    round text not null,
    position int not null,
    status text not null,
    completion text not null,
    due date not null,
    comment_date date not null,
    comment text not null,
    source_file text not null,
    source_line int not null,
    primary key (municipality_id, assignment, round),
    foreign key (municipality_id, round) references assessment.round deferrable initially deferred
);

comment on table assessment.assignment_state is 'How an assignment stood in a round; due is the date then in force';
