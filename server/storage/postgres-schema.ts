import type { Pool, PoolClient } from 'pg';

/** The advisory lock that lets one process at a time create the tables. */
const MIGRATION_LOCK = 7_142_033_587;

/**
 * Each step runs once, in this order, and is never changed: it has run on existing databases. A step only adds, so that
 * processes of the previous version keep working while the new ones start. A changed function gets a new name.
 */
const STEPS: readonly string[] = [
  `
  create sequence dr_row_versions;
  create table dr_rows (
    place bigint generated always as identity,
    kind text not null,
    id text not null,
    body text not null,
    keep_until bigint,
    version bigint not null,
    primary key (kind, id)
  );
  create index dr_rows_by_place on dr_rows (kind, place);
  create index dr_rows_by_keep_until on dr_rows (keep_until) where keep_until is not null;

  -- Commits one transaction: writes the rows if all that it read is still so, and gives their new version; null if not.
  -- Everybody locks what they read (shared) and write, in one order, before they look: no deadlock, and no row can come
  -- into being or change in between. The locks are of keys, not of rows, so that they hold for rows that are not there.
  create function dr_commit_1(
    read_kinds text[], read_ids text[], read_versions bigint[],
    put_kinds text[], put_ids text[], put_bodies text[], put_keep_until bigint[]
  ) returns bigint language plpgsql set enable_seqscan = off as $$
  declare
    locked record;
    stamp bigint;
  begin
    if current_setting('transaction_isolation') <> 'read committed' then
      raise exception 'dr_commit_1 needs read committed' using errcode = 'invalid_transaction_state';
    end if;
    for locked in
      select hashtextextended(kind || ' ' || id, 0) as key, bool_or(is_put) as is_put
      from (
        select kind, id, false as is_put from unnest(read_kinds, read_ids) as seen (kind, id)
        union all select kind, id, true from unnest(put_kinds, put_ids) as puts (kind, id)
      ) as touched
      group by 1 order by 1
    loop
      if locked.is_put then perform pg_advisory_xact_lock(locked.key);
      else perform pg_advisory_xact_lock_shared(locked.key);
      end if;
    end loop;
    perform 1
      from unnest(read_kinds, read_ids, read_versions) as seen (kind, id, version)
      left join lateral (
        select dr_rows.version from dr_rows
        where dr_rows.kind = seen.kind and dr_rows.id = seen.id limit 1
      ) as found on true
      where found.version is distinct from seen.version;
    if found then return null; end if;
    stamp := nextval('dr_row_versions');
    delete from dr_rows using unnest(put_kinds, put_ids, put_bodies) as puts (kind, id, body)
      where dr_rows.kind = puts.kind and dr_rows.id = puts.id and puts.body is null;
    insert into dr_rows (kind, id, body, keep_until, version)
      select kind, id, body, keep_until, stamp
      from unnest(put_kinds, put_ids, put_bodies, put_keep_until)
        with ordinality as puts (kind, id, body, keep_until, nth)
      where body is not null order by nth
      on conflict (kind, id) do update
        set body = excluded.body, keep_until = excluded.keep_until, version = excluded.version;
    return stamp;
  end $$;

  -- Deletes rows whose time is over. What a commit is looking at is left for the next time.
  create function dr_remove_expired_1(until bigint, at_most int)
  returns int language plpgsql set enable_seqscan = off as $$
  declare
    candidate record;
    removed int := 0;
  begin
    for candidate in
      select kind, id from dr_rows where keep_until <= until order by keep_until limit at_most
    loop
      if pg_try_advisory_xact_lock(hashtextextended(candidate.kind || ' ' || candidate.id, 0)) then
        delete from dr_rows
          where kind = candidate.kind and id = candidate.id and keep_until <= until;
        if found then removed := removed + 1; end if;
      end if;
    end loop;
    return removed;
  end $$;`,
];

/**
 * Migrates the database to this version's schema. Does nothing, and needs no right to create tables, if it is up to date.
 * @throws {TypeError} When the database has the schema of a later version.
 */
export async function migrate(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    if ((await versionOf(client)) === STEPS.length) return;
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await client.query('create table if not exists dr_schema (version int not null)');
    const version = await versionOf(client);
    if (version > STEPS.length)
      throw new TypeError(`it has the tables of a later version, ${version}`);
    for (const step of STEPS.slice(version)) await client.query(step);
    await client.query('delete from dr_schema');
    await client.query('insert into dr_schema values ($1)', [STEPS.length]);
    await client.query('commit');
  } finally {
    client.release(true); // ends a transaction that was not committed
  }
}

async function versionOf(client: PoolClient): Promise<number> {
  const known = await client.query<{ name: string | null }>(
    "select to_regclass('dr_schema') as name",
  );
  if (known.rows[0]?.name == null) return 0;
  const found = await client.query<{ version: number }>('select version from dr_schema');
  return found.rows[0]?.version ?? 0;
}
