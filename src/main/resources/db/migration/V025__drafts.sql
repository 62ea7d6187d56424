-- The work on the way to what a round is told. Like the change log it is in no folder; backups have it.
create table assessment.draft (
    municipality_id smallint not null references organisation.municipality on delete cascade,
    round text not null,
    task text not null,
    version int not null check (version >= 0),
    given int not null default 0 check (given >= 0 and given <= version),
    fields jsonb not null,
    rivals jsonb not null,
    written_by text not null,
    written_at timestamptz not null,
    primary key (municipality_id, round, task)
);

comment on table assessment.draft is 'What is being written in a round''s task, as it stands now; the row is locked while somebody saves';
comment on column assessment.draft.given is 'The version last given to the municipality, 0 when none; a higher version is work under way';

create table assessment.draft_version (
    municipality_id smallint not null,
    round text not null,
    task text not null,
    version int not null check (version > 0),
    page text not null,
    fields jsonb not null,
    written_by text not null,
    written_at timestamptz not null,
    primary key (municipality_id, round, task, version),
    foreign key (municipality_id, round, task) references assessment.draft on delete cascade
);

comment on table assessment.draft_version is 'Every version of a draft, kept until the round closes, and what each writer sent before it was merged';
comment on column assessment.draft_version.page is 'The open page that sent it, so that what is sent again is known again; empty for what was merged';
