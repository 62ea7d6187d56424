alter table plan.goal
    add column supports text,
    add column responsible text not null default '',
    add column method text not null default '',
    add column rule text not null default 'model' check (rule in ('model', 'all', 'none')),
    add foreign key (municipality_id, supports) references plan.goal deferrable initially deferred;

comment on column plan.goal.supports is 'A goal elsewhere that this one helps to reach';

alter table plan.indicator_target add column baseline text not null default '';

comment on column plan.indicator_target.baseline is 'How things were when the target was set, in words';

alter table plan.assignment
    alter column goal drop not null,
    alter column due drop not null,
    add column assigner text not null default '',
    add column receiver text not null default '';

alter table assessment.assignment_state alter column due drop not null;

alter table indicators.observation
    add column part numeric,
    add column whole numeric,
    add check ((part is null) = (whole is null) and (part is null or value is not null) and whole > 0);

comment on column indicators.observation.part is 'Numerator of a value told as so many of so many, as 5 of 7';

update plan.steering_model set model = model
    || jsonb_build_object('absent', jsonb_build_object('sv', '', 'en', ''))
    || jsonb_build_object('levels', (
        select coalesce(jsonb_agg(level || '{"number": {"sv": "{code}", "en": ""}, "rated": true}' order by place), '[]')
        from jsonb_array_elements(model -> 'levels') with ordinality as l(level, place)));
