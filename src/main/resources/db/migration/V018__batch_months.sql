create table ledger.batch_month (
    municipality_id smallint not null,
    batch int not null,
    kind text not null check (kind in ('actual', 'budget', 'forecast')),
    month int not null,
    entries bigint not null,
    debit_ore bigint not null,
    credit_ore bigint not null,
    primary key (municipality_id, batch, kind, month),
    foreign key (municipality_id, batch) references ledger.batch
);

comment on table ledger.batch_month is 'What a batch holds of each kind and month: enough to see which batches speak of the same months, without their entries';
comment on column ledger.batch_month.month is 'Year × 100 + month';
comment on column ledger.batch_month.debit_ore is 'Sum of its positive entries; credit_ore that of the negative';

alter table ledger.batch add constraint batch_supersedes foreign key (municipality_id, supersedes) references ledger.batch;
