create table report.edition (
    municipality_id smallint not null references organisation.municipality,
    number int not null check (number > 0),
    unit text not null,
    unit_name text not null,
    round text not null check (round ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    outline text not null,
    issue int not null check (issue > 0),
    title text not null,
    period text not null,
    body text not null check (body <> ''),
    decided_on date not null,
    paragraph text not null,
    registry_number text not null,
    matter text not null,
    reason text not null,
    adopted_by text not null,
    account bigint not null,
    adopted_at timestamptz not null,
    version bigint not null,
    made_with text not null,
    primary key (municipality_id, number),
    unique (municipality_id, unit, round, outline, issue),
    check ((issue = 1) = (reason = ''))
);

comment on table report.edition is 'A report as it was adopted; never changed. A corrected report is a new edition';
comment on column report.edition.issue is 'Which edition of that report it is, from 1';
comment on column report.edition.reason is 'Why it takes the place of the one before; empty for the first';
comment on column report.edition.version is 'Of the municipality whose facts it was made of';
comment on column report.edition.made_with is 'Program and Java that made the files';

create table report.edition_file (
    municipality_id smallint not null,
    number int not null,
    position int not null,
    name text not null,
    media_type text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes int not null check (bytes = octet_length(content)),
    content bytea not null,
    primary key (municipality_id, number, name),
    foreign key (municipality_id, number) references report.edition
);

comment on table report.edition_file is 'What was adopted, byte by byte';
alter table report.edition_file alter column content set storage external;

create table report.edition_batch (
    municipality_id smallint not null,
    number int not null,
    batch int not null,
    kind text not null,
    file_name text not null,
    sha256 text not null,
    entries bigint not null,
    primary key (municipality_id, number, batch),
    foreign key (municipality_id, number) references report.edition
);

comment on table report.edition_batch is 'The files of entries that counted when the report was adopted';

create function report.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'an adopted edition is never changed or removed';
end
$$;

create trigger frozen before update or delete on report.edition for each row execute function report.refuse_change();
create trigger frozen before update or delete on report.edition_file for each row execute function report.refuse_change();
create trigger frozen before update or delete on report.edition_batch for each row execute function report.refuse_change();
