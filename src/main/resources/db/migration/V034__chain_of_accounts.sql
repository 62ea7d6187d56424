-- One mechanism for all that is only added to: a table with the columns sequence and hash becomes a log by the triggers below, and a
-- function "content" in its schema that says what of a row is summed. Those who did it stand in a table "actor" beside it.

create function organisation.content(c organisation.change) returns bytea language sql stable as
$$
    select int8send(c.version) || int8send((extract(epoch from c.changed_at) * 1000000)::bigint)
        || (select a.reference from organisation.actor a where a.id = c.actor)
        || organisation.part(c.kind) || organisation.part(c.deed) || organisation.part(c.unit)
        || organisation.part(c.file) || organisation.part(c.before) || organisation.part(c.after)
$$;

-- Argument: the column that parts the table in chains; none when all of it is one.
create function organisation.link() returns trigger language plpgsql as
$$
declare
    chain text := case when tg_nargs = 0 then '' else to_jsonb(new) ->> tg_argv[0] end;
    of_chain text := case when tg_nargs = 0 then 'true' else format('%I = %L', tg_argv[0], chain) end;
    last record;
    content bytea;
begin
    perform pg_advisory_xact_lock(28, hashtext(tg_table_schema || '.' || tg_table_name || ' ' || chain));
    execute format('select sequence, hash from %I.%I where %s order by sequence desc limit 1',
        tg_table_schema, tg_table_name, of_chain) into last;
    execute format('select %I.content($1::%I.%I)', tg_table_schema, tg_table_schema, tg_table_name) into content using new;
    new.sequence := coalesce(last.sequence, 0) + 1;
    new.hash := sha256(coalesce(last.hash, ''::bytea) || int4send(new.sequence) || content);
    return new;
end
$$;

create or replace trigger chained before insert on organisation.change
    for each row execute function organisation.link('municipality_id');
drop function organisation.chain_change();
drop function organisation.change_hash(bytea, organisation.change, bytea);

comment on column organisation.change.hash is 'sha256 of the hash before, the sequence and organisation.content; the trigger gives it';

-- Who it was is never put right, only forgotten.
create function organisation.refuse_all_but_forgetting() returns trigger language plpgsql as
$$
begin
    if tg_op = 'UPDATE' and old.forgotten_at is null and new.forgotten_at is not null and new.salt is null
            and new.name = '' and new.place = '' and new.id = old.id and new.reference = old.reference then
        return new;
    end if;
    raise exception 'who did something is only forgotten' using errcode = 'insufficient_privilege';
end
$$;

create trigger only_forgotten before update or delete on organisation.actor
    for each row execute function organisation.refuse_all_but_forgetting();
create trigger never_emptied before truncate on organisation.actor
    for each statement execute function organisation.refuse_change();

-- What happens with accounts, likewise.
create table access.actor (
    id bigint generated always as identity primary key,
    reference bytea not null unique,
    salt bytea,
    name text not null,
    place text not null,
    forgotten_at timestamptz,
    check ((salt is null) = (forgotten_at is not null)),
    check (forgotten_at is null or name = '' and place = '')
);

create unique index actor_name on access.actor (name, place) where forgotten_at is null;

comment on table access.actor is 'Who did something with an account, or whose it is; forgotten by rule when they have left';
comment on column access.actor.name is 'Address of the account; empty when nobody had signed in';
comment on column access.actor.place is 'Address of the network, empty for a command and for whose account it is';
comment on column access.actor.reference is 'sha256 of salt, name and place, each but the salt after its length in four bytes';

with people as (
    select who as name, place from access.event union select about, '' from access.event
), salted as materialized (
    select name, place, uuid_send(gen_random_uuid()) as salt from people
)
insert into access.actor (reference, salt, name, place)
select sha256(salt || organisation.part(name) || organisation.part(place)), salt, name, place from salted;

alter table access.event
    add column sequence integer,
    add column actor bigint references access.actor,
    add column subject bigint references access.actor,
    add column municipality text not null default '',
    add column hash bytea;

update access.event e set actor = a.id, subject = s.id
from access.actor a, access.actor s
where a.name = e.who and a.place = e.place and s.name = e.about and s.place = '';

-- A role was told as municipality/unit/role.
update access.event set municipality = split_part(detail, '/', 1)
where kind in ('role-given', 'role-ended') and detail like '%/%/%';

alter table access.event
    drop column who,
    drop column about,
    drop column place,
    alter column actor set not null,
    alter column subject set not null;

create function access.content(e access.event) returns bytea language sql stable as
$$
    select int8send((extract(epoch from e.at) * 1000000)::bigint)
        || (select a.reference from access.actor a where a.id = e.actor)
        || (select s.reference from access.actor s where s.id = e.subject)
        || organisation.part(e.kind) || organisation.part(e.municipality) || organisation.part(e.detail)
$$;

do $$
declare
    one access.event;
    last access.event;
begin
    for one in select * from access.event order by id loop
        one.sequence := coalesce(last.sequence, 0) + 1;
        one.hash := sha256(coalesce(last.hash, ''::bytea) || int4send(one.sequence) || access.content(one));
        update access.event set sequence = one.sequence, hash = one.hash where id = one.id;
        last := one;
    end loop;
end
$$;

alter table access.event
    drop column id,
    alter column hash set not null,
    add primary key (sequence);

create index event_actor on access.event (actor);
create index event_subject on access.event (subject);
create index event_municipality on access.event (municipality) where municipality <> '';

create trigger chained before insert on access.event for each row execute function organisation.link();
create trigger only_added_to before update or delete on access.event
    for each row execute function organisation.refuse_change();
create trigger never_emptied before truncate on access.event
    for each statement execute function organisation.refuse_change();
create trigger only_forgotten before update or delete on access.actor
    for each row execute function organisation.refuse_all_but_forgetting();
create trigger never_emptied before truncate on access.actor
    for each statement execute function organisation.refuse_change();

comment on table access.event is 'What happened with accounts: signing in and failing to, passwords, roles, refusals, emergencies; only added to';
comment on column access.event.sequence is 'From 1 without a gap; the trigger gives it';
comment on column access.event.actor is 'Who did it, and from where';
comment on column access.event.subject is 'Whose account it was done with';
comment on column access.event.municipality is 'Code of the municipality that it was about; empty when it was about none';
comment on column access.event.hash is 'sha256 of the hash before, the sequence and access.content; the trigger gives it';

create table organisation.verification (
    chain text primary key,
    verified_at timestamptz not null,
    rows int not null,
    head text not null,
    faults int not null
);

comment on table organisation.verification is 'How far each chain has been held against its sums, and when: the last time';
comment on column organisation.verification.chain is 'Table of the chain, and the municipality''s number when each has its own';
comment on column organisation.verification.head is 'Hash of the last row then, in hexadecimal digits; it must be there ever after';
