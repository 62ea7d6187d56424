-- POSTGRES
select
  "account" as "g0",
  "month" as "g1",
  cast(
    sum(
      case
        when (
          "kind" = 'budget'
          and "month" between 202401 and 202404
        ) then "amount_ore"
      end
    )
    as decimal(38)
  ) as "c0",
  cast(
    sum(
      case
        when (
          "kind" = 'actual'
          and "month" between 202401 and 202404
        ) then "amount_ore"
      end
    )
    as decimal(38)
  ) as "c1",
  cast(
    sum(
      case
        when (
          "kind" = 'actual'
          and "month" between 202301 and 202304
        ) then "amount_ore"
      end
    )
    as decimal(38)
  ) as "c2"
from "ledger"."entry"
where (
  "municipality_id" = 1
  and "batch" in (
    3, 4, 7
  )
  and "kind" in (
    'actual', 'budget'
  )
  and "month" between 202301 and 202404
  and "centre" in (
    '1105', 'o''brien'
  )
)
group by "account", "month";

-- DUCKDB
select
  "account" "g0",
  "month" "g1",
  cast(
    sum(
      case
        when (
          "kind" = 'budget'
          and "month" between 202401 and 202404
        ) then "amount_ore"
      end
    )
    as decimal(38)
  ) "c0",
  cast(
    sum(
      case
        when (
          "kind" = 'actual'
          and "month" between 202401 and 202404
        ) then "amount_ore"
      end
    )
    as decimal(38)
  ) "c1",
  cast(
    sum(
      case
        when (
          "kind" = 'actual'
          and "month" between 202301 and 202304
        ) then "amount_ore"
      end
    )
    as decimal(38)
  ) "c2"
from read_parquet(['copy/municipality=1/year=2024/000003-1f.parquet', 'copy/o''brien'], hive_partitioning = false)
where (
  "kind" in (
    'actual', 'budget'
  )
  and "month" between 202301 and 202404
  and "centre" in (
    '1105', 'o''brien'
  )
)
group by "account", "month";

-- TRINO
select
  "account" "g0",
  "month" "g1",
  cast(
    sum(
      case
        when (
          "kind" = 'budget'
          and "month" between 202401 and 202404
        ) then cast("amount_ore" as decimal(38))
      end
    )
    as decimal(38)
  ) "c0",
  cast(
    sum(
      case
        when (
          "kind" = 'actual'
          and "month" between 202401 and 202404
        ) then cast("amount_ore" as decimal(38))
      end
    )
    as decimal(38)
  ) "c1",
  cast(
    sum(
      case
        when (
          "kind" = 'actual'
          and "month" between 202301 and 202304
        ) then cast("amount_ore" as decimal(38))
      end
    )
    as decimal(38)
  ) "c2"
from "hive"."tertial"."entry"
where (
  "municipality" = 1
  and "year" in (
    2023, 2024
  )
  and "municipality_id" = 1
  and "batch" in (
    3, 4, 7
  )
  and "kind" in (
    'actual', 'budget'
  )
  and "month" between 202301 and 202404
  and "centre" in (
    '1105', 'o''brien'
  )
)
group by "account", "month";
