-- POSTGRES
select
  coalesce("m0_3"."name", "m0_1"."name", '') as "k0",
  cast(
    sum("s"."c0")
    as decimal(38)
  ) as "t0",
  cast(
    sum("s"."c1")
    as decimal(38)
  ) as "t1",
  cast(
    sum("s"."c2")
    as decimal(38)
  ) as "t2",
  cast(
    sum("s"."c3")
    as decimal(38)
  ) as "t3"
from (
  select
    "account" as "account",
    sum(
      case
        when "month" = 202401 then "amount_ore"
      end
    ) as "c0",
    sum(
      case
        when "month" = 202402 then "amount_ore"
      end
    ) as "c1",
    sum(
      case
        when "month" = 202403 then "amount_ore"
      end
    ) as "c2",
    sum(
      case
        when "month" = 202404 then "amount_ore"
      end
    ) as "c3"
  from (
    select
      "month",
      "account" as "account",
      sum("amount_ore") as "amount_ore"
    from "ledger"."entry"
    where (
      "municipality_id" = 1
      and "batch" in (
        3, 4, 7
      )
      and "kind" = 'actual'
      and "month" between 202401 and 202404
    )
    group by "account", "month"
  ) as "e"
  group by "account"
) as "s"
  left outer join (
    values ('502', 'other', 0, 999900)
  ) as "m0_3" ("beginning", "name", "first", "last")
    on left(
      "s"."account",
      3
    ) = "m0_3"."beginning"
  left outer join (
    values
      ('3', 'revenue', 0, 999900),
      ('4', 'cost', 0, 999900),
      ('5', 'staff', 0, 999900)
  ) as "m0_1" ("beginning", "name", "first", "last")
    on left(
      "s"."account",
      1
    ) = "m0_1"."beginning"
group by coalesce("m0_3"."name", "m0_1"."name", '');

-- DUCKDB
select
  coalesce("m0_3"."name", "m0_1"."name", '') "k0",
  cast(
    sum("s"."c0")
    as decimal(38)
  ) "t0",
  cast(
    sum("s"."c1")
    as decimal(38)
  ) "t1",
  cast(
    sum("s"."c2")
    as decimal(38)
  ) "t2",
  cast(
    sum("s"."c3")
    as decimal(38)
  ) "t3"
from (
  select
    "account" "account",
    sum(
      case
        when "month" = 202401 then "amount_ore"
      end
    ) "c0",
    sum(
      case
        when "month" = 202402 then "amount_ore"
      end
    ) "c1",
    sum(
      case
        when "month" = 202403 then "amount_ore"
      end
    ) "c2",
    sum(
      case
        when "month" = 202404 then "amount_ore"
      end
    ) "c3"
  from (
    select
      "month",
      "account" "account",
      sum("amount_ore") "amount_ore"
    from read_parquet(['copy/municipality=1/year=2024/000003-1f.parquet', 'copy/o''brien'], hive_partitioning = false)
    where (
      "kind" = 'actual'
      and "month" between 202401 and 202404
    )
    group by "account", "month"
  ) "e"
  group by "account"
) "s"
  left outer join (
    values ('502', 'other', 0, 999900)
  ) "m0_3" ("beginning", "name", "first", "last")
    on left(
      "s"."account",
      3
    ) = "m0_3"."beginning"
  left outer join (
    values
      ('3', 'revenue', 0, 999900),
      ('4', 'cost', 0, 999900),
      ('5', 'staff', 0, 999900)
  ) "m0_1" ("beginning", "name", "first", "last")
    on left(
      "s"."account",
      1
    ) = "m0_1"."beginning"
group by coalesce("m0_3"."name", "m0_1"."name", '');

-- TRINO
select
  coalesce("m0_3"."name", "m0_1"."name", '') "k0",
  cast(
    sum("s"."c0")
    as decimal(38)
  ) "t0",
  cast(
    sum("s"."c1")
    as decimal(38)
  ) "t1",
  cast(
    sum("s"."c2")
    as decimal(38)
  ) "t2",
  cast(
    sum("s"."c3")
    as decimal(38)
  ) "t3"
from (
  select
    "account" "account",
    sum(
      case
        when "month" = 202401 then cast("amount_ore" as decimal(38))
      end
    ) "c0",
    sum(
      case
        when "month" = 202402 then cast("amount_ore" as decimal(38))
      end
    ) "c1",
    sum(
      case
        when "month" = 202403 then cast("amount_ore" as decimal(38))
      end
    ) "c2",
    sum(
      case
        when "month" = 202404 then cast("amount_ore" as decimal(38))
      end
    ) "c3"
  from (
    select
      "month",
      "account" "account",
      sum(cast("amount_ore" as decimal(38))) "amount_ore"
    from "hive"."tertial"."entry"
    where (
      "municipality" = 1
      and "year" = 2024
      and "municipality_id" = 1
      and "batch" in (
        3, 4, 7
      )
      and "kind" = 'actual'
      and "month" between 202401 and 202404
    )
    group by "account", "month"
  ) "e"
  group by "account"
) "s"
  left outer join (
    values ('502', 'other', 0, 999900)
  ) "m0_3" ("beginning", "name", "first", "last")
    on substring(
      "s"."account",
      1,
      3
    ) = "m0_3"."beginning"
  left outer join (
    values
      ('3', 'revenue', 0, 999900),
      ('4', 'cost', 0, 999900),
      ('5', 'staff', 0, 999900)
  ) "m0_1" ("beginning", "name", "first", "last")
    on substring(
      "s"."account",
      1,
      1
    ) = "m0_1"."beginning"
group by coalesce("m0_3"."name", "m0_1"."name", '');
