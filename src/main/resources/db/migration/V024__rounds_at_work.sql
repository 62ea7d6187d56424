create table assessment.round_opening (
    municipality_id smallint not null references organisation.municipality on delete cascade,
    round text not null,
    opened_at timestamptz not null,
    opened_by text not null,
    due date not null,
    due_section date,
    due_department date,
    due_office date,
    due_committee date,
    reminder_days int[] not null,
    escalation_days int not null check (escalation_days > 0),
    closed_at timestamptz,
    closed_by text not null default '',
    primary key (municipality_id, round)
);

comment on table assessment.round_opening is 'A round in which people work; it is open while it has not been closed. In no folder, as all work on the way to what is given';
comment on column assessment.round_opening.reminder_days is 'How many days before the day something is due somebody is reminded';
comment on column assessment.round_opening.escalation_days is 'How many days after it the head above is told';

create table assessment.task_mark (
    municipality_id smallint not null,
    round text not null,
    kind text not null,
    unit text not null,
    subject text not null,
    mark text not null check (mark in ('done', 'not-yet')),
    reason text not null,
    expected date,
    marked_by text not null,
    marked_at timestamptz not null,
    primary key (municipality_id, round, kind, unit, subject),
    foreign key (municipality_id, round) references assessment.round_opening on delete cascade,
    check (mark = 'done' or reason <> '' and expected is not null)
);

comment on table assessment.task_mark is 'What somebody has said of a task besides giving what it asks for: that it is done, or why there is nothing to give yet';

create table assessment.reminder_letter (
    municipality_id smallint not null references organisation.municipality on delete cascade,
    account bigint not null,
    day date not null,
    sent_at timestamptz not null,
    primary key (municipality_id, account, day)
);

comment on table assessment.reminder_letter is 'Who was reminded on which day: nobody twice';
