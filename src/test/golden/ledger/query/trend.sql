-- POSTGRES
select
  ("month" / 100) as "g0",
  left("account", 1) as "g1",
  cast(
    sum("amount_ore")
    as decimal(38)
  ) as "c0"
from "ledger"."entry"
where (
  "municipality_id" = 1
  and "batch" in (
    3, 4, 7
  )
  and "kind" = 'actual'
  and "month" between 202001 and 202412
)
group by
  ("month" / 100),
  left("account", 1);

-- DUCKDB
select
  "month" // 100 "g0",
  left("account", 1) "g1",
  cast(
    sum("amount_ore")
    as decimal(38)
  ) "c0"
from read_parquet(['copy/municipality=1/year=2024/000003-1f.parquet', 'copy/o''brien'], hive_partitioning = false)
where "kind" = 'actual'
group by
  "month" // 100,
  left("account", 1);

-- TRINO
select
  ("month" / 100) "g0",
  substring("account", 1, 1) "g1",
  cast(
    sum(cast("amount_ore" as decimal(38)))
    as decimal(38)
  ) "c0"
from "hive"."tertial"."entry"
where (
  "municipality" = 1
  and "year" in (
    2020, 2021, 2022, 2023, 2024
  )
  and "municipality_id" = 1
  and "batch" in (
    3, 4, 7
  )
  and "kind" = 'actual'
  and "month" between 202001 and 202412
)
group by
  ("month" / 100),
  substring("account", 1, 1);
