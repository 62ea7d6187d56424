create table report.matter (
    municipality_id smallint not null references organisation.municipality on delete cascade,
    code text not null,
    position int not null,
    matter jsonb not null,
    primary key (municipality_id, code)
);

comment on table report.matter is 'A report as a matter in the registry, with memo, appendices and extract; shape: se.tertial.report.Matter';
