create table plan.questionnaire (
    municipality_id smallint not null references organisation.municipality on delete cascade,
    position int not null,
    code text not null,
    title text not null,
    title_en text not null,
    primary key (municipality_id, code)
);

comment on table plan.questionnaire is 'Questions that units answer in rounds of follow-up';

create table plan.question (
    municipality_id smallint not null,
    position int not null,
    code text not null,
    questionnaire text not null,
    section text not null,
    question text not null,
    help text not null,
    kind text not null,
    options text[] not null,
    primary key (municipality_id, code),
    foreign key (municipality_id, questionnaire) references plan.questionnaire deferrable initially deferred
);

comment on table plan.question is 'A question; its number is its place in the questionnaire';

create table plan.survey (
    municipality_id smallint not null,
    position int not null,
    plan_year int not null,
    code text not null,
    unit text not null,
    activity text not null,
    title text not null,
    conducted int[] not null,
    reported int[] not null,
    frequency text not null,
    next_time text not null,
    contact text not null,
    source_file text not null,
    source_line int not null,
    primary key (municipality_id, plan_year, code),
    foreign key (municipality_id, unit) references organisation.unit deferrable initially deferred
);

comment on table plan.survey is 'A survey in the plan of a year; months 1 to 12, 13 is after the year';

create table plan.action_plan (
    municipality_id smallint not null references organisation.municipality on delete cascade,
    position int not null,
    code text not null,
    title text not null,
    title_en text not null,
    primary key (municipality_id, code)
);

create table plan.action_sheet (
    municipality_id smallint not null,
    position int not null,
    plan text not null,
    unit text not null,
    label text not null,
    primary key (municipality_id, plan, unit),
    foreign key (municipality_id, plan) references plan.action_plan deferrable initially deferred,
    foreign key (municipality_id, unit) references organisation.unit deferrable initially deferred
);

comment on table plan.action_sheet is 'A unit that answers in an action plan, and what the plan calls it';

create table plan.action_goal (
    municipality_id smallint not null,
    position int not null,
    code text not null,
    plan text not null,
    area text not null,
    number text not null,
    title text not null,
    indicator text not null,
    target text not null,
    carried_out text not null,
    responsible text[] not null,
    involved text[] not null,
    description text not null,
    source_file text not null,
    source_line int not null,
    primary key (municipality_id, code),
    foreign key (municipality_id, plan) references plan.action_plan deferrable initially deferred
);

create table plan.action_item (
    municipality_id smallint not null,
    position int not null,
    code text not null,
    goal text not null,
    number text not null,
    title text not null,
    indicator text not null,
    target text not null,
    carried_out text not null,
    responsible text[] not null,
    involved text[] not null,
    description text not null,
    source_file text not null,
    source_line int not null,
    primary key (municipality_id, code),
    foreign key (municipality_id, goal) references plan.action_goal deferrable initially deferred
);

comment on table plan.action_item is 'One object however many sheets it stands on; responsible * is every unit of the plan';

create table plan.risk (
    municipality_id smallint not null,
    position int not null,
    code text not null,
    unit text not null,
    area text not null,
    title text not null,
    consequence text not null,
    owner text not null,
    handling text not null,
    source_file text not null,
    source_line int not null,
    primary key (municipality_id, code),
    foreign key (municipality_id, unit) references organisation.unit deferrable initially deferred
);

create table plan.control_check (
    municipality_id smallint not null,
    position int not null,
    code text not null,
    unit text not null,
    year int not null,
    kind text not null,
    title text not null,
    risk text,
    method text not null,
    frequency text not null,
    responsible text not null,
    source_file text not null,
    source_line int not null,
    primary key (municipality_id, code),
    foreign key (municipality_id, unit) references organisation.unit deferrable initially deferred,
    foreign key (municipality_id, risk) references plan.risk deferrable initially deferred
);

comment on table plan.control_check is 'What is controlled in a year: kontrollmoment';

create table plan.year_plan_entry (
    municipality_id smallint not null,
    position int not null,
    code text not null,
    unit text not null,
    year int,
    month int not null check (month between 1 and 12),
    title text not null,
    responsible text not null,
    primary key (municipality_id, code),
    foreign key (municipality_id, unit) references organisation.unit deferrable initially deferred
);

comment on table plan.year_plan_entry is 'What happens in a month; year null: every year';

create table assessment.answer (
    municipality_id smallint not null,
    position int not null,
    question text not null,
    unit text not null,
    round text not null,
    item text not null,
    value text not null,
    comment text not null,
    source_file text not null,
    source_line int not null,
    primary key (municipality_id, question, unit, round, item),
    foreign key (municipality_id, unit) references organisation.unit deferrable initially deferred,
    foreign key (municipality_id, round) references assessment.round deferrable initially deferred
);

comment on table assessment.answer is 'What a unit answered in a round; item: which of several values, else empty';

create table assessment.action_state (
    municipality_id smallint not null,
    position int not null,
    item text not null,
    unit text not null,
    round text not null,
    status text not null,
    source_file text not null,
    source_line int not null,
    primary key (municipality_id, item, unit, round),
    foreign key (municipality_id, unit) references organisation.unit deferrable initially deferred,
    foreign key (municipality_id, round) references assessment.round deferrable initially deferred
);

create table assessment.action_comment (
    municipality_id smallint not null,
    position int not null,
    item text not null,
    unit text not null,
    round text not null,
    part text not null,
    comment text not null,
    source_file text not null,
    source_line int not null,
    primary key (municipality_id, item, unit, round, part),
    foreign key (municipality_id, unit) references organisation.unit deferrable initially deferred,
    foreign key (municipality_id, round) references assessment.round deferrable initially deferred
);

create table assessment.risk_assessment (
    municipality_id smallint not null,
    position int not null,
    risk text not null,
    round text not null,
    likelihood int not null,
    impact int not null,
    reason text not null,
    source_file text not null,
    source_line int not null,
    primary key (municipality_id, risk, round),
    foreign key (municipality_id, round) references assessment.round deferrable initially deferred
);

create table assessment.control_result (
    municipality_id smallint not null,
    position int not null,
    control text not null,
    round text not null,
    status text not null,
    result text not null,
    comment text not null,
    source_file text not null,
    source_line int not null,
    primary key (municipality_id, control, round),
    foreign key (municipality_id, round) references assessment.round deferrable initially deferred
);

create table assessment.deficiency (
    municipality_id smallint not null,
    position int not null,
    code text not null,
    control text not null,
    round text not null,
    title text not null,
    source_file text not null,
    source_line int not null,
    primary key (municipality_id, code),
    foreign key (municipality_id, round) references assessment.round deferrable initially deferred
);

comment on table assessment.deficiency is 'What a control showed to be wrong: brist';

create table assessment.corrective_action (
    municipality_id smallint not null,
    position int not null,
    code text not null,
    deficiency text not null,
    title text not null,
    responsible text not null,
    due date not null,
    source_file text not null,
    source_line int not null,
    primary key (municipality_id, code),
    foreign key (municipality_id, deficiency) references assessment.deficiency deferrable initially deferred
);

create table assessment.corrective_state (
    municipality_id smallint not null,
    position int not null,
    action text not null,
    round text not null,
    status text not null,
    comment text not null,
    source_file text not null,
    source_line int not null,
    primary key (municipality_id, action, round),
    foreign key (municipality_id, action) references assessment.corrective_action deferrable initially deferred,
    foreign key (municipality_id, round) references assessment.round deferrable initially deferred
);
