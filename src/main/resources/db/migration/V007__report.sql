create table report.outline (
    municipality_id smallint not null references organisation.municipality on delete cascade,
    code text not null,
    position int not null,
    outline jsonb not null,
    primary key (municipality_id, code)
);

comment on table report.outline is 'What a report consists of and in which order; shape: se.tertial.report.Outline';

create table report.prose_text (
    municipality_id smallint not null references organisation.municipality on delete cascade,
    position int not null,
    round text check (round ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    unit text not null,
    key text not null,
    markdown text not null,
    source_file text not null,
    source_line int not null,
    primary key (municipality_id, position),
    unique nulls not distinct (municipality_id, round, unit, key),
    check ((round is null) = (unit = ''))
);

comment on table report.prose_text is 'Prose in Markdown with figures bound; round null: a text that belongs to no round';
