-- What the municipality had when a draft was last held against it, so that a change made elsewhere meanwhile is seen and woven in.
alter table assessment.draft
    add column has jsonb,
    add column has_version bigint not null default 0;

comment on column assessment.draft.has is 'What the municipality had of the task''s fields, in its version has_version; null when that is not known';
