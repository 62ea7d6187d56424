alter table plan.goal
    add column from_year integer,
    add column until_year integer,
    add check (from_year <= until_year);

comment on column plan.goal.from_year is 'First year in which the goal is valid, null for always';
comment on column plan.goal.until_year is 'Last year in which the goal is valid, null until further notice';
