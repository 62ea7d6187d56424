alter table ledger.project
    add column state text check (state in ('planned', 'running', 'finished')),
    add column planned_finish text,
    add column forecast_finish text;

comment on column ledger.project.state is 'Null when not said';
comment on column ledger.project.planned_finish is 'A year or a month, as decided; forecast_finish as it looks now';

alter table ledger.budget_decision
    add column registry_number text not null default '',
    drop constraint budget_decision_kind_check,
    add check (kind in (
        'original', 'change', 'carry-over', 'transfer', 'technical', 'supplementary'));

create table ledger.budget_season (
    municipality_id smallint not null,
    position int not null,
    code text not null,
    name text not null,
    weights int[] not null check (cardinality(weights) = 12),
    source_file text not null,
    source_line int not null,
    primary key (municipality_id, code)
);

comment on table ledger.budget_season is 'How a year''s budget is spread over the months: a weight for each, January first';

create table ledger.budget_line (
    municipality_id smallint not null,
    position int not null,
    decision text not null,
    unit text not null,
    area text,
    line text not null,
    season text,
    amount_ore bigint not null,
    source_file text not null,
    source_line int not null,
    unique nulls not distinct (municipality_id, decision, unit, area, line),
    foreign key (municipality_id, decision) references ledger.budget_decision deferrable initially deferred,
    foreign key (municipality_id, unit) references organisation.unit deferrable initially deferred,
    foreign key (municipality_id, area) references ledger.operating_area deferrable initially deferred,
    foreign key (municipality_id, season) references ledger.budget_season deferrable initially deferred
);

comment on table ledger.budget_line is 'What a budget decision says of a unit''s report line; the lines of a decision add up to its amount';
comment on column ledger.budget_line.amount_ore is 'In ledger sign: cost positive, revenue negative';
comment on column ledger.budget_line.season is 'Null for the same each month';
