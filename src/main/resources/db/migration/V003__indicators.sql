create table indicators.indicator (
    municipality_id smallint not null references organisation.municipality on delete cascade,
    code text not null,
    position int not null,
    name text not null,
    measure text not null,
    decimals smallint not null check (decimals between 0 and 9),
    direction text not null check (direction in ('higher', 'lower', 'nearest', 'band', 'none')),
    nature text not null check (nature in ('stock', 'flow', 'rate')),
    role text not null,
    population text not null,
    method text not null,
    primary key (municipality_id, code)
);

comment on table indicators.indicator is 'Something that is measured';

create table indicators.earlier_name (
    municipality_id smallint not null,
    indicator text not null,
    until_round text not null check (until_round ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    position int not null,
    name text not null,
    primary key (municipality_id, indicator, until_round),
    foreign key (municipality_id, indicator) references indicators.indicator deferrable initially deferred
);

comment on table indicators.earlier_name is 'A name an indicator bore up to and including a round';

create table indicators.observation (
    municipality_id smallint not null,
    indicator text not null,
    unit text not null,
    period text not null,
    reported_in text not null check (reported_in ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    position int not null,
    value numeric,
    absence text not null,
    source_file text not null,
    source_line int not null,
    primary key (municipality_id, indicator, unit, period, reported_in),
    foreign key (municipality_id, indicator) references indicators.indicator deferrable initially deferred,
    foreign key (municipality_id, unit) references organisation.unit deferrable initially deferred,
    check ((value is null) = (absence <> ''))
);

comment on table indicators.observation is
    'What an indicator was in a period, as reported in a round; a later report of the same period is a restatement';
