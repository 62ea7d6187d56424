create table assessment.handover (
    number bigint generated always as identity primary key,
    municipality_id smallint not null references organisation.municipality on delete cascade,
    round text not null check (round ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    unit text not null,
    section text not null check (section in ('goals', 'assignments', 'money', 'texts', 'control')),
    step text not null check (step in ('submitted', 'taken-back', 'returned', 'approved')),
    by_name text not null,
    account bigint not null,
    happened_at timestamptz not null,
    version bigint not null,
    why text not null,
    check (step <> 'returned' or why <> '')
);

comment on table assessment.handover is 'What happened to a unit''s section in a round on its way to being approved; how it stands is its last row. Nothing is changed or removed';
comment on column assessment.handover.account is 'Number of the account that did it';
comment on column assessment.handover.version is 'Of the municipality when it happened';

create index handover_section on assessment.handover (municipality_id, round, unit, section, number);

create table assessment.handover_item (
    municipality_id smallint not null references organisation.municipality on delete cascade,
    handover bigint not null references assessment.handover on delete cascade,
    position int not null,
    kind text not null,
    subject text not null,
    detail text not null,
    content text not null,
    primary key (handover, position)
);

comment on table assessment.handover_item is 'What a section held when it was handed in, so that the next time what changed can be marked';

create table assessment.margin_comment (
    number bigint generated always as identity primary key,
    municipality_id smallint not null references organisation.municipality on delete cascade,
    round text not null check (round ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    unit text not null,
    key text not null,
    answers bigint references assessment.margin_comment on delete cascade,
    words text not null check (words <> ''),
    by_name text not null,
    account bigint not null,
    written_at timestamptz not null,
    resolved_by text,
    resolved_at timestamptz,
    check ((resolved_by is null) = (resolved_at is null))
);

comment on table assessment.margin_comment is 'What is said in the margin of a text while it is written; never a part of the report';
comment on column assessment.margin_comment.key is 'Of the text, with its unit and round';
comment on column assessment.margin_comment.answers is 'The comment it answers, null when it begins a thread';

create index margin_comment_text on assessment.margin_comment (municipality_id, round, unit, key);
