create schema mail;

create table mail.letter (
    id bigint generated always as identity primary key,
    recipient text not null check (recipient like '%_@_%' and recipient !~ '[[:cntrl:]]'),
    subject text not null check (subject <> '' and subject !~ '[[:cntrl:]]'),
    body text not null,
    written_at timestamptz not null,
    due_at timestamptz not null,
    attempts int not null default 0,
    problem text not null default '',
    sent_at timestamptz,
    given_up_at timestamptz,
    check (sent_at is null or given_up_at is null)
);

create index letter_waiting on mail.letter (due_at) where sent_at is null and given_up_at is null;

comment on table mail.letter is 'A mail, written in the transaction of what it tells of and sent afterwards';
comment on column mail.letter.body is 'Emptied when it is sent or thrown away, since it may hold a link that lets somebody in';
comment on column mail.letter.problem is 'What the mail server answered to the last attempt in vain';
comment on column mail.letter.given_up_at is 'When no more attempts are made unless somebody asks for it';
