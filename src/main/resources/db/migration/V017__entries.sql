create table ledger.code_part (
    municipality_id smallint not null,
    position int not null,
    dimension text not null check (dimension in (
        'account', 'centre', 'area', 'activity', 'project', 'item', 'counterparty')),
    name text not null,
    length_min smallint not null check (length_min >= 1),
    length_max smallint not null check (length_max >= length_min),
    required_for text[] not null,
    sie_dimension smallint,
    source_file text not null,
    source_line int not null,
    primary key (municipality_id, dimension)
);

comment on table ledger.code_part is 'Which code parts the municipality writes on an entry, how long they are and on which accounts they must stand';
comment on column ledger.code_part.required_for is 'Beginnings of the accounts that must have it';
comment on column ledger.code_part.sie_dimension is 'Its number in SIE files, null when it is the account or never written there';

create table ledger.account (
    municipality_id smallint not null,
    position int not null,
    code text not null,
    name text not null,
    valid_from int,
    valid_to int,
    source_file text not null,
    source_line int not null,
    primary key (municipality_id, code)
);

comment on table ledger.account is 'An account or, when shorter, all accounts that begin so';
comment on column ledger.account.valid_from is 'First year, null when it always was';
comment on column ledger.account.valid_to is 'Last year, null while it is in use';

create table ledger.responsibility_centre (
    municipality_id smallint not null,
    position int not null,
    code text not null,
    name text not null,
    unit text not null,
    valid_from int,
    valid_to int,
    source_file text not null,
    source_line int not null,
    unique nulls not distinct (municipality_id, code, valid_from),
    foreign key (municipality_id, unit) references organisation.unit deferrable initially deferred
);

comment on table ledger.responsibility_centre is 'A responsibility centre or, when shorter, all that begin so, and the unit that answers for it in those years';

create table ledger.batch (
    municipality_id smallint not null,
    number int not null check (number > 0),
    kind text not null check (kind in ('sie', 'ledger', 'budget', 'forecast', 'projects')),
    state text not null check (state in ('counted', 'superseded', 'withdrawn')),
    file_name text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    file_bytes bigint not null,
    round text,
    decision text,
    first_month int,
    last_month int,
    entries bigint not null,
    debit_ore bigint not null,
    credit_ore bigint not null,
    vouchers bigint not null,
    findings jsonb not null,
    imported_by text not null,
    imported_at timestamptz not null default now(),
    supersedes int,
    ended_by text,
    ended_at timestamptz,
    primary key (municipality_id, number)
);

comment on table ledger.batch is 'What one file gave. Nothing of it is ever changed or deleted: a corrected file supersedes it, or it is withdrawn, and then it is no longer counted';
comment on column ledger.batch.first_month is 'Year × 100 + month of its earliest entry, null when it has none';
comment on column ledger.batch.debit_ore is 'Sum of its positive entries; credit_ore that of the negative';

create unique index batch_file on ledger.batch (municipality_id, kind, sha256) where state = 'counted';

create table ledger.entry (
    municipality_id smallint not null,
    batch int not null,
    line int not null,
    kind text not null check (kind in ('actual', 'budget', 'forecast')),
    month int not null,
    account text not null,
    centre text not null,
    area text not null,
    activity text not null,
    project text not null,
    item text not null,
    counterparty text not null,
    amount_ore bigint not null,
    voucher text not null,
    voucher_date date,
    text text not null
);

comment on table ledger.entry is 'A posting, or a line of a budget or a forecast: an amount on a month and a coordinate of codes. An empty code is none';
comment on column ledger.entry.line is 'In the file, from 1';
comment on column ledger.entry.month is 'Year × 100 + month';
comment on column ledger.entry.amount_ore is 'In ledger sign: cost positive, revenue negative';

create index entry_cell on ledger.entry (municipality_id, account, month, centre);
create index entry_voucher on ledger.entry (municipality_id, batch, voucher);
