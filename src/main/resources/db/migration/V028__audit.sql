-- Who: apart from what they did, so that a name can be forgotten while the chain of what was done holds. A row of the chain has the
-- reference, which is the sum of a salt and the name; when the salt and the name are gone nobody can tell whose it was.
create table organisation.actor (
    id bigint generated always as identity primary key,
    municipality_id smallint not null references organisation.municipality,
    reference bytea not null,
    salt bytea,
    name text not null,
    place text not null,
    forgotten_at timestamptz,
    unique (municipality_id, reference),
    check ((salt is null) = (forgotten_at is not null)),
    check (forgotten_at is null or name = '' and place = '')
);

create unique index actor_name on organisation.actor (municipality_id, name, place) where forgotten_at is null;

comment on table organisation.actor is 'Who changed or read something, and from where; forgotten by rule when they have left';
comment on column organisation.actor.place is 'Address of the network, empty for a command';
comment on column organisation.actor.reference is 'sha256 of salt, name and place, each but the salt after its length in four bytes';

create function organisation.part(value text) returns bytea language sql immutable parallel safe as
$$ select int4send(octet_length(convert_to(value, 'UTF8'))) || convert_to(value, 'UTF8') $$;

with salted as materialized (
    select municipality_id, changed_by, uuid_send(gen_random_uuid()) as salt
    from (select distinct municipality_id, changed_by from organisation.change) as people
)
insert into organisation.actor (municipality_id, reference, salt, name, place)
select municipality_id, sha256(salt || organisation.part(changed_by) || organisation.part('')), salt, changed_by, ''
from salted;

alter table organisation.change
    add column sequence integer,
    add column actor bigint references organisation.actor,
    add column kind text not null default 'change' check (kind in ('change', 'read')),
    add column unit text not null default '',
    add column hash bytea;

create function organisation.change_hash(previous bytea, c organisation.change, reference bytea) returns bytea language sql stable as
$$
    select sha256(previous || int4send(c.sequence) || int8send(c.version)
        || int8send((extract(epoch from c.changed_at) * 1000000)::bigint)
        || reference || organisation.part(c.kind) || organisation.part(c.deed) || organisation.part(c.unit)
        || organisation.part(c.file) || organisation.part(c.before) || organisation.part(c.after))
$$;

create function organisation.chain_change() returns trigger language plpgsql as
$$
declare
    last organisation.change;
begin
    perform pg_advisory_xact_lock(28, new.municipality_id);
    select * into last from organisation.change where municipality_id = new.municipality_id
    order by sequence desc nulls last limit 1;
    new.sequence := coalesce(last.sequence, 0) + 1;
    new.hash := organisation.change_hash(coalesce(last.hash, ''::bytea), new,
        (select reference from organisation.actor where id = new.actor));
    return new;
end
$$;

update organisation.change c set actor = a.id
from organisation.actor a where a.municipality_id = c.municipality_id and a.name = c.changed_by;

do $$
declare
    one organisation.change;
    last organisation.change;
begin
    for one in select * from organisation.change order by municipality_id, number loop
        if last.municipality_id is distinct from one.municipality_id then
            last := null;
        end if;
        one.sequence := coalesce(last.sequence, 0) + 1;
        one.hash := organisation.change_hash(coalesce(last.hash, ''::bytea), one,
            (select reference from organisation.actor where id = one.actor));
        update organisation.change set sequence = one.sequence, hash = one.hash
        where municipality_id = one.municipality_id and number = one.number;
        last := one;
    end loop;
end
$$;

alter table organisation.change
    drop column changed_by,
    alter column sequence set not null,
    alter column actor set not null,
    alter column hash set not null,
    add unique (municipality_id, sequence);

create index change_actor on organisation.change (actor);

create function organisation.refuse_change() returns trigger language plpgsql as
$$
begin
    raise exception 'the audit log is only added to' using errcode = 'insufficient_privilege';
end
$$;

create trigger chained before insert on organisation.change for each row execute function organisation.chain_change();
create trigger only_added_to before update or delete on organisation.change
    for each row execute function organisation.refuse_change();
create trigger never_emptied before truncate on organisation.change
    for each statement execute function organisation.refuse_change();

comment on table organisation.change is 'Who changed what, the lines of the folder''s file that went and that came, and who read what matters; only added to';
comment on column organisation.change.sequence is 'From 1 in each municipality without a gap; the trigger gives it';
comment on column organisation.change.hash is 'sha256 of the hash before and of the row: see organisation.change_hash; the trigger gives it';
