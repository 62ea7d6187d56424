-- Rows keep the order of the municipality's own files in "position". Keys that other rows point to are checked when a
-- transaction ends, so that a whole module can be replaced in any order.
alter table organisation.municipality
    add column name text not null default '',
    add column start_unit text not null default '',
    add column start_round text not null default '' check (start_round ~ '^([0-9]{4}-(0[1-9]|1[0-2]))?$'),
    add column version bigint not null default 0,
    add column loaded_at timestamptz,
    add column folder_checksum text;

comment on column organisation.municipality.version is 'Raised by every change of anything of the municipality; readers cache by it';
comment on column organisation.municipality.folder_checksum is 'SHA-256 of the folder last loaded; null when something was changed since';

create table organisation.unit (
    municipality_id smallint not null references organisation.municipality on delete cascade,
    code text not null,
    position int not null,
    name text not null,
    responsible_name text not null,
    kind text not null check (kind in ('municipality', 'committee', 'office', 'department', 'section')),
    parent text,
    valid_from date,
    valid_to date,
    primary key (municipality_id, code),
    foreign key (municipality_id, parent) references organisation.unit deferrable initially deferred,
    check (parent <> code),
    check (valid_from <= valid_to)
);

comment on table organisation.unit is 'A part of the municipality that answers for something, parents before children';
