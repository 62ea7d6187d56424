create table ledger.operating_amount (
    municipality_id smallint not null,
    unit text not null,
    line text not null,
    kind text not null check (kind in ('budget', 'actual', 'forecast')),
    period text not null,
    known_in text not null check (known_in ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    position int not null,
    amount_ore bigint not null,
    source_file text not null,
    source_line int not null,
    primary key (municipality_id, unit, line, kind, period, known_in),
    foreign key (municipality_id, unit) references organisation.unit deferrable initially deferred
);

comment on table ledger.operating_amount is 'A sum of a unit''s operation on a report line, as known in a round';
comment on column ledger.operating_amount.amount_ore is 'In ledger sign: cost positive, revenue negative';

create table ledger.project (
    municipality_id smallint not null,
    id text not null,
    position int not null,
    code text not null,
    label text not null,
    unit text not null,
    group_name text not null,
    source_file text not null,
    source_line int not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, unit) references organisation.unit deferrable initially deferred
);

comment on table ledger.project is 'An investment project; the id is ours, the code is the one the economy system prints';

create table ledger.project_amount (
    municipality_id smallint not null,
    project text not null,
    kind text not null
        check (kind in ('total-budget', 'total-forecast', 'accumulated', 'actual', 'year-budget')),
    period text not null,
    known_in text not null check (known_in ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    position int not null,
    amount_ore bigint not null,
    source_file text not null,
    source_line int not null,
    primary key (municipality_id, project, kind, period, known_in),
    foreign key (municipality_id, project) references ledger.project deferrable initially deferred
);

comment on table ledger.project_amount is 'A sum of a project, as known in a round';
comment on column ledger.project_amount.amount_ore is 'In ledger sign: expenditure positive';
