-- The rules in force as this instance has known them. Rows are only ever added, so that a case can always be judged
-- by the rules it was filed under.

-- Every text of a scheme file that this instance has worked with.
create table scheme_edition (
  scheme_id text not null check (scheme_id ~ '^[a-z0-9-]+$'),
  seq integer not null check (seq > 0),
  -- as the file says
  version integer not null check (version > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  text text not null,
  seen_at timestamptz not null,
  primary key (scheme_id, seq)
);
create trigger scheme_edition_only_grows before update or delete on scheme_edition
  for each row execute function refuse_change();

-- What an administrator put in the place of an assumption. The last row of a path counts.
create table scheme_override (
  scheme_id text not null check (scheme_id ~ '^[a-z0-9-]+$'),
  seq integer not null check (seq > 0),
  -- of the setting, as limits.warningDays
  path text not null check (path <> ''),
  -- new values by the name of the field; null: as the file says again
  value jsonb check (jsonb_typeof(value) = 'object'),
  reason text not null check (length(btrim(reason)) between 1 and 1000),
  changed_by uuid not null references person,
  changed_at timestamptz not null,
  primary key (scheme_id, seq)
);
create index scheme_override_path on scheme_override (scheme_id, path, seq desc);
create trigger scheme_override_only_grows before update or delete on scheme_override
  for each row execute function refuse_change();
