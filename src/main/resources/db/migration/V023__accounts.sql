-- Municipalities that are here were open to everybody; from now on one is closed until its folder says otherwise.
alter table organisation.municipality add column open boolean not null default true;
alter table organisation.municipality alter column open set default false;

comment on column organisation.municipality.open is 'Whether anybody may read it without an account';

alter table access.account
    alter column password drop not null,
    add column issuer text,
    add column subject text,
    add column expires_at timestamptz,
    add unique (issuer, subject),
    add check ((issuer is null) = (subject is null));

comment on column access.account.password is 'Argon2id hash, as the encoder writes it; null for somebody who has chosen none yet, or signs in elsewhere';
comment on column access.account.issuer is 'Whoever vouches for the person by OpenID Connect, and its unchanging name for the person: subject';
comment on column access.account.expires_at is 'Of an account for an emergency: from then on it lets nobody in';

-- Appointments may have a period, and then the same role twice.
alter table access.appointment
    drop constraint appointment_account_municipality_id_unit_role_key,
    add column id bigint generated always as identity primary key,
    add column valid_from date,
    add column valid_until date,
    add column deputy_for text not null default '',
    add column by_claim boolean not null default false,
    add check (valid_from <= valid_until),
    add unique nulls not distinct (account, municipality_id, unit, role, valid_from, valid_until, by_claim);

comment on column access.appointment.valid_until is 'The last day; null when it holds until somebody ends it';
comment on column access.appointment.deputy_for is 'Whom the person stands in for, in words; empty for a role of one''s own';
comment on column access.appointment.by_claim is 'Given by what the person''s provider says, and taken away by it likewise';

create table access.session (
    key text primary key,
    account bigint not null references access.account on delete cascade,
    begun_at timestamptz not null,
    seen_at timestamptz not null,
    ends_at timestamptz not null,
    place text not null,
    browser text not null
);

create index session_account on access.session (account);

comment on table access.session is 'A browser that somebody has signed in with; without its row it is nobody''s';
comment on column access.session.key is 'SHA-256 of the secret in the browser''s cookie';
comment on column access.session.place is 'The address of the network that it was begun from';

create table access.ticket (
    key text primary key,
    account bigint not null references access.account on delete cascade,
    expires_at timestamptz not null
);

comment on table access.ticket is 'A link in a letter that lets somebody choose a password, once';
comment on column access.ticket.key is 'SHA-256 of the secret in the link';

create table access.claim_rule (
    id bigint generated always as identity primary key,
    claim text not null check (claim <> ''),
    value text not null check (value <> ''),
    municipality_id smallint references organisation.municipality on delete cascade,
    unit text not null default '',
    role text not null check (role in ('reader', 'contributor', 'unit-head', 'controller', 'developer', 'secretary',
        'auditor', 'administrator')),
    unique nulls not distinct (claim, value, municipality_id, unit, role),
    check (municipality_id is not null or role = 'administrator')
);

comment on table access.claim_rule is 'What role a person has of whom the provider says a value of a claim, as membership of a group';

create table access.event (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    kind text not null check (kind ~ '^[a-z-]+$'),
    who text not null,
    about text not null,
    detail text not null,
    place text not null
);

create index event_at on access.event (at desc);

comment on table access.event is 'What happened with accounts: signing in and failing to, passwords, roles, emergencies';
comment on column access.event.who is 'Address of the one who did it; empty when nobody had signed in';
