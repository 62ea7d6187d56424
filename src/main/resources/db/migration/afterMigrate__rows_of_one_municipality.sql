-- The second wall (decision 0024). What a visitor's request asks, it asks as the role tertial_visitor, which reaches the rows of one
-- municipality and no others, whatever the question says. This runs each time the tables have been brought up to date and changes
-- only what is not so already: a table that is new or restored from a copy is never outside the wall.
do $wall$
declare
    lacking record;
begin
    if not exists (select from pg_roles where rolname = 'tertial_visitor') then
        begin
            create role tertial_visitor nologin;
        exception when duplicate_object or unique_violation then
            null; -- another database of the same server made it at the same time
        end;
    end if;
    -- PostgreSQL 16 and later tell apart to be a member and to take the part of one.
    if not (case when current_setting('server_version_num')::int >= 160000
            then pg_has_role(current_user, 'tertial_visitor', 'SET')
            else pg_has_role(current_user, 'tertial_visitor', 'MEMBER') end) then
        execute format('grant tertial_visitor to %I', current_user);
    end if;

    for lacking in
        select nspname as schema
        from pg_namespace
        where nspname in ('organisation', 'ledger', 'indicators', 'plan', 'assessment', 'report', 'access', 'mail')
            and not has_schema_privilege('tertial_visitor', oid, 'usage')
    loop
        execute format('grant usage on schema %I to tertial_visitor', lacking.schema);
    end loop;

    for lacking in
        select c.oid::regclass as name
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('organisation', 'ledger', 'indicators', 'plan', 'assessment', 'report', 'access', 'mail')
            and c.relkind in ('r', 'p')
            and not (has_table_privilege('tertial_visitor', c.oid, 'select')
                and has_table_privilege('tertial_visitor', c.oid, 'insert')
                and has_table_privilege('tertial_visitor', c.oid, 'update')
                and has_table_privilege('tertial_visitor', c.oid, 'delete'))
    loop
        execute format('grant select, insert, update, delete on %s to tertial_visitor', lacking.name);
    end loop;

    -- Not the roles of people (access): they say which municipalities somebody reaches, and are asked before one is reached.
    for lacking in
        select c.oid::regclass as name
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'municipality_id' and not a.attisdropped
        where n.nspname in ('organisation', 'ledger', 'indicators', 'plan', 'assessment', 'report')
            and c.relkind in ('r', 'p')
            and not (c.relrowsecurity
                and exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'one_municipality'))
    loop
        execute format('alter table %s enable row level security', lacking.name);
        execute format('drop policy if exists one_municipality on %s', lacking.name);
        execute format('create policy one_municipality on %s using (municipality_id = ('
            'select m.id from organisation.municipality m where m.code = current_setting(''tertial.municipality'', true)))',
            lacking.name);
    end loop;

    -- That a municipality exists, and its name, anybody may know; it is changed from within.
    if not (select relrowsecurity from pg_class where oid = 'organisation.municipality'::regclass) then
        alter table organisation.municipality enable row level security;
        create policy known_to_all on organisation.municipality for select using (true);
        create policy changed_from_within on organisation.municipality
            using (code = current_setting('tertial.municipality', true));
    end if;
exception when insufficient_privilege then
    raise exception 'the role tertial_visitor is missing, and % may not create it. As a superuser: '
        'create role tertial_visitor nologin; grant tertial_visitor to %', current_user, current_user;
end
$wall$;
