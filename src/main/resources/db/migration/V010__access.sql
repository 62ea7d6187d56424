create schema access;

create table access.account (
    id bigint generated always as identity primary key,
    email text not null check (email = lower(email) and email like '%_@_%'),
    name text not null check (name <> ''),
    password text not null,
    demo boolean not null default false,
    disabled boolean not null default false,
    unique (email)
);

comment on table access.account is 'A person who can sign in';
comment on column access.account.password is 'Argon2id hash, as the encoder writes it';
comment on column access.account.demo is 'Made by the demonstration with a password that everybody knows; no other server lets it in';

create table access.appointment (
    account bigint not null references access.account on delete cascade,
    municipality_id smallint references organisation.municipality on delete cascade,
    unit text not null default '',
    role text not null check (role in ('reader', 'contributor', 'unit-head', 'controller', 'developer', 'secretary',
        'auditor', 'administrator')),
    unique nulls not distinct (account, municipality_id, unit, role),
    check (municipality_id is not null or role = 'administrator')
);

comment on table access.appointment is 'A role that somebody has in a unit and all below it';
comment on column access.appointment.municipality_id is 'Null for the administrator of the whole installation';
comment on column access.appointment.unit is 'Empty for the whole municipality';

create table organisation.change (
    municipality_id smallint not null references organisation.municipality on delete cascade,
    number bigint generated always as identity,
    version bigint not null,
    changed_at timestamptz not null,
    changed_by text not null,
    deed text not null,
    file text not null,
    before text not null,
    after text not null,
    primary key (municipality_id, number)
);

comment on table organisation.change is 'Who changed what in the browser: the lines of the folder''s file that went and that came';
