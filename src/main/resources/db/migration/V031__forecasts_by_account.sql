create table ledger.account_forecast (
    municipality_id smallint not null,
    position int not null,
    unit text not null,
    line text not null,
    account text not null,
    known_in text not null check (known_in ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    amount_ore bigint not null,
    source_file text not null,
    source_line int not null,
    primary key (municipality_id, unit, line, account, known_in),
    foreign key (municipality_id, unit) references organisation.unit deferrable initially deferred
);

comment on table ledger.account_forecast is 'What a unit expects of an account for the year, as said in a round';
comment on column ledger.account_forecast.amount_ore is 'In ledger sign: cost positive, revenue negative';
