alter table ledger.budget_decision
    drop constraint budget_decision_kind_check,
    add constraint budget_decision_kind_check check (kind in (
        'original', 'change', 'carry-over', 'transfer', 'technical', 'supplementary', 'project', 'project-change'));

create table ledger.project_line (
    municipality_id smallint not null,
    position int not null,
    decision text not null,
    project text not null,
    year int,
    amount_ore bigint not null,
    source_file text not null,
    source_line int not null,
    unique nulls not distinct (municipality_id, decision, project, year),
    foreign key (municipality_id, decision) references ledger.budget_decision deferrable initially deferred,
    foreign key (municipality_id, project) references ledger.project deferrable initially deferred
);

comment on table ledger.project_line is 'What a decision says of a project; the lines without year of a decision add up to its amount';
comment on column ledger.project_line.year is 'Null for the total expenditure';
comment on column ledger.project_line.amount_ore is 'In ledger sign: leave to spend positive';
