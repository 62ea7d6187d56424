-- One schema per module; only its owner touches it (see DESIGN: the one-way street).
create schema organisation;
create schema ledger;
create schema indicators;
create schema plan;
create schema assessment;
create schema report;

create table organisation.municipality (
    id smallint generated always as identity primary key,
    code text not null unique check (code ~ '^[a-z][a-z0-9-]*$')
);

comment on table organisation.municipality is 'A tenant; code is its name in addresses, files and commands';
