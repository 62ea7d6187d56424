create table ledger.operating_area (
    municipality_id smallint not null,
    code text not null,
    position int not null,
    number text not null,
    name text not null,
    source_file text not null,
    source_line int not null,
    primary key (municipality_id, code)
);

comment on table ledger.operating_area is 'What money is used for, as roads or upper secondary school; the number is the one the accounts print';

alter table ledger.operating_amount
    add column area text,
    drop constraint operating_amount_pkey,
    add unique nulls not distinct (municipality_id, unit, area, line, kind, period, known_in),
    add foreign key (municipality_id, area) references ledger.operating_area deferrable initially deferred;

comment on column ledger.operating_amount.area is 'Null for all operating areas together';

create table ledger.budget_decision (
    municipality_id smallint not null,
    code text not null,
    position int not null,
    unit text not null,
    year int not null,
    kind text not null check (kind in ('original', 'change', 'supplementary')),
    text text not null,
    body text not null,
    decided date,
    paragraph text not null,
    known_in text not null check (known_in ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    amount_ore bigint not null,
    source_file text not null,
    source_line int not null,
    primary key (municipality_id, code),
    foreign key (municipality_id, unit) references organisation.unit deferrable initially deferred
);

comment on table ledger.budget_decision is 'Money granted to a unit for a year; what is supplementary stands beside the year''s budget';
comment on column ledger.budget_decision.amount_ore is 'In ledger sign: leave to spend positive';

alter table ledger.project
    add column parent text,
    add column short_label text not null default '',
    add foreign key (municipality_id, parent) references ledger.project deferrable initially deferred;

comment on column ledger.project.parent is 'The project of which this is a part; what its parts have is added up';

alter table ledger.project_amount
    drop constraint project_amount_kind_check,
    add check (kind in (
        'total-budget', 'total-forecast', 'accumulated', 'actual', 'year-budget', 'year-forecast'));
