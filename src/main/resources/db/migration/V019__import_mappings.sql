create table ledger.import_mapping (
    municipality_id smallint not null,
    position int not null,
    name text not null,
    mapping text not null,
    primary key (municipality_id, name)
);

comment on table ledger.import_mapping is 'How files of money from a system of the municipality are read';
comment on column ledger.import_mapping.mapping is 'As in the folder''s mappings/NAME.txt';
