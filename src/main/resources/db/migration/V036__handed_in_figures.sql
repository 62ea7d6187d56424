alter table assessment.handover_item add column figures text[] not null default '{}';

comment on column assessment.handover_item.figures is 'What the figures bound in the content printed when it was handed in, in their order; none for what was handed in before this was kept';
