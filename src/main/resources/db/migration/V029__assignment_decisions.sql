create table plan.assignment_decision (
    municipality_id smallint not null,
    position int not null,
    assignment text not null,
    decided date not null,
    kind text not null check (kind in ('given', 'moved', 'reported', 'referred-back', 'carried-over', 'closed')),
    due date,
    body text not null,
    reference text not null,
    reason text not null,
    source_file text not null,
    source_line int not null,
    primary key (municipality_id, position),
    foreign key (municipality_id, assignment) references plan.assignment deferrable initially deferred
);

comment on table plan.assignment_decision is 'What has been decided of an assignment after it was given: another date, reported, referred back, carried over, closed';
comment on column plan.assignment_decision.due is 'The date that holds from then on; null when the decision says nothing of it';
