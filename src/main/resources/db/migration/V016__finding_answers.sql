create table report.finding_answer (
    municipality_id smallint not null references organisation.municipality on delete cascade,
    position int not null,
    unit text not null,
    round text not null,
    outline text not null,
    code text not null,
    place text not null,
    figures text not null,
    reason text not null,
    answered_by text not null,
    answered_on date not null,
    primary key (municipality_id, position)
);

comment on table report.finding_answer is 'Why a finding of a report''s review is no mistake; it speaks of the finding with that code, place and figures only';
