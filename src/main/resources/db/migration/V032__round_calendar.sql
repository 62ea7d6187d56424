alter table assessment.round
    add column opens date,
    add column due_section date,
    add column due_department date,
    add column due_office date,
    add column due_committee date;

comment on column assessment.round.opens is 'When units begin to work, null when nobody has said';
comment on column assessment.round.due_section is 'The day by which units of that kind have answered, null when it is the same as for all; likewise the other kinds';
