-- Compositions: what an author makes out of parts of existing qualifications.
create table composition (
  -- random, and so a link that nobody can guess
  id uuid primary key,
  -- a school's, or one of a browser that holds the key: exactly one of both
  organisation_id uuid references organisation,
  key_hash text,
  -- anybody with the link may look and copy
  shared boolean not null,
  doc jsonb not null,
  -- goes up with every change, undo and redo included
  version integer not null default 1 check (version > 0),
  -- the version whose content this is: after an undo an earlier one
  cursor integer not null default 1 check (cursor between 1 and version),
  -- versions that can be done again, the next one last
  redo integer[] not null default '{}',
  created_at timestamptz not null,
  created_by uuid references person,
  changed_at timestamptz not null,
  changed_by uuid references person,
  deleted_at timestamptz,
  check (num_nonnulls(organisation_id, key_hash) = 1),
  check (organisation_id is null or created_by is not null),
  -- without an account the link is the only way back
  check (key_hash is null or shared)
);
create index composition_organisation on composition (organisation_id, changed_at desc)
  where organisation_id is not null;
create index composition_key on composition (key_hash, changed_at desc) where key_hash is not null;
create index composition_deleted on composition (deleted_at) where deleted_at is not null;

-- Every version there has been.
create table composition_revision (
  composition_id uuid not null references composition on delete cascade,
  version integer not null check (version > 0),
  -- null: the same as that of version same_as, after an undo or redo
  doc jsonb,
  same_as integer,
  -- what an undo of this version goes back to; null: nothing
  parent integer,
  -- what was done, in figures and titles, to say it in either language
  change jsonb not null,
  by uuid references person,
  at timestamptz not null,
  -- handed in with an application: kept for good
  frozen_at timestamptz,
  primary key (composition_id, version),
  foreign key (composition_id, same_as) references composition_revision,
  foreign key (composition_id, parent) references composition_revision,
  check (num_nonnulls(doc, same_as) = 1),
  check (same_as < version),
  check (parent < version)
);
create index composition_revision_frozen on composition_revision (composition_id)
  where frozen_at is not null;

-- A version is never changed, only frozen; a frozen one is never removed.
create function keep_composition_revision() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.frozen_at is not null then
      raise exception 'version % of composition % is frozen', old.version, old.composition_id;
    end if;
    return old;
  end if;
  if old.frozen_at is not null
    or new.frozen_at is null
    or (to_jsonb(new) - 'frozen_at') is distinct from (to_jsonb(old) - 'frozen_at') then
    raise exception 'version % of composition % cannot change', old.version, old.composition_id;
  end if;
  return new;
end $$;

create trigger composition_revision_stays before update or delete on composition_revision
  for each row execute function keep_composition_revision();
