-- POSTGRES
select
  coalesce("m0_4"."name", "m0_2"."name", "m0_1"."name", '') as "k0",
  coalesce("m1_3"."name", "m1_1"."name", '') as "k1",
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
  ) as "t3",
  cast(
    sum("s"."c4")
    as decimal(38)
  ) as "t4",
  cast(
    sum("s"."c5")
    as decimal(38)
  ) as "t5"
from (
  select
    "centre" as "centre",
    "account" as "account",
    ("month" - mod("month", 100)) as "year_0",
    sum(
      case
        when (
          "kind" = 'budget'
          and "month" between 202401 and 202404
        ) then "amount_ore"
      end
    ) as "c0",
    sum(
      case
        when (
          "kind" = 'actual'
          and "month" between 202401 and 202404
        ) then "amount_ore"
      end
    ) as "c1",
    sum(
      case
        when (
          "kind" = 'actual'
          and "month" between 202301 and 202304
        ) then "amount_ore"
      end
    ) as "c2",
    sum(
      case
        when (
          "kind" = 'budget'
          and "month" between 202401 and 202412
        ) then "amount_ore"
      end
    ) as "c3",
    sum(
      case
        when (
          "kind" = 'budget'
          and "month" between 202401 and 202412
          and "batch" = 3
        ) then "amount_ore"
      end
    ) as "c4",
    sum(
      case
        when (
          "kind" = 'forecast'
          and "month" between 202401 and 202412
          and "batch" = 4
        ) then "amount_ore"
      end
    ) as "c5"
  from "ledger"."entry"
  where (
    "municipality_id" = 1
    and "batch" in (
      3, 4, 7
    )
    and "kind" in (
      'actual', 'budget', 'forecast'
    )
    and "month" between 202301 and 202412
    and not ("counterparty" like '1%')
    and (
      "centre" like '1%'
      or "centre" like '20%'
    )
  )
  group by
    "centre",
    "account",
    ("month" - mod("month", 100))
) as "s"
  left outer join (
    values ('1105', 'enheten', 202300, 202300)
  ) as "m0_4" ("beginning", "name", "first", "last")
    on (
      left(
        "s"."centre",
        4
      ) = "m0_4"."beginning"
      and "s"."year_0" between "m0_4"."first" and "m0_4"."last"
    )
  left outer join (
    values
      ('11', 'nämnden', 0, 202200),
      ('11', 'förvaltningen', 202300, 999900),
      ('20', 'skolan', 0, 999900)
  ) as "m0_2" ("beginning", "name", "first", "last")
    on (
      left(
        "s"."centre",
        2
      ) = "m0_2"."beginning"
      and "s"."year_0" between "m0_2"."first" and "m0_2"."last"
    )
  left outer join (
    values ('1', 'kontoret', 0, 999900)
  ) as "m0_1" ("beginning", "name", "first", "last")
    on (
      left(
        "s"."centre",
        1
      ) = "m0_1"."beginning"
      and "s"."year_0" between "m0_1"."first" and "m0_1"."last"
    )
  left outer join (
    values ('502', 'other', 0, 999900)
  ) as "m1_3" ("beginning", "name", "first", "last")
    on left(
      "s"."account",
      3
    ) = "m1_3"."beginning"
  left outer join (
    values
      ('3', 'revenue', 0, 999900),
      ('4', 'cost', 0, 999900),
      ('5', 'staff', 0, 999900)
  ) as "m1_1" ("beginning", "name", "first", "last")
    on left(
      "s"."account",
      1
    ) = "m1_1"."beginning"
where coalesce("m0_4"."name", "m0_2"."name", "m0_1"."name", '') in (
  'kontoret', 'skolan'
)
group by
  coalesce("m0_4"."name", "m0_2"."name", "m0_1"."name", ''),
  coalesce("m1_3"."name", "m1_1"."name", '');

-- DUCKDB
select
  coalesce("m0_4"."name", "m0_2"."name", "m0_1"."name", '') "k0",
  coalesce("m1_3"."name", "m1_1"."name", '') "k1",
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
  ) "t3",
  cast(
    sum("s"."c4")
    as decimal(38)
  ) "t4",
  cast(
    sum("s"."c5")
    as decimal(38)
  ) "t5"
from (
  select
    "centre" "centre",
    "account" "account",
    ("month" - ("month" % 100)) "year_0",
    sum(
      case
        when (
          "kind" = 'budget'
          and "month" between 202401 and 202404
        ) then "amount_ore"
      end
    ) "c0",
    sum(
      case
        when (
          "kind" = 'actual'
          and "month" between 202401 and 202404
        ) then "amount_ore"
      end
    ) "c1",
    sum(
      case
        when (
          "kind" = 'actual'
          and "month" between 202301 and 202304
        ) then "amount_ore"
      end
    ) "c2",
    sum(
      case
        when (
          "kind" = 'budget'
          and "month" between 202401 and 202412
        ) then "amount_ore"
      end
    ) "c3",
    sum(
      case
        when (
          "kind" = 'budget'
          and "month" between 202401 and 202412
          and "batch" = 3
        ) then "amount_ore"
      end
    ) "c4",
    sum(
      case
        when (
          "kind" = 'forecast'
          and "month" between 202401 and 202412
          and "batch" = 4
        ) then "amount_ore"
      end
    ) "c5"
  from read_parquet(['copy/municipality=1/year=2024/000003-1f.parquet', 'copy/o''brien'], hive_partitioning = false)
  where (
    "kind" in (
      'actual', 'budget', 'forecast'
    )
    and not ("counterparty" like '1%')
    and (
      "centre" like '1%'
      or "centre" like '20%'
    )
  )
  group by
    "centre",
    "account",
    ("month" - ("month" % 100))
) "s"
  left outer join (
    values ('1105', 'enheten', 202300, 202300)
  ) "m0_4" ("beginning", "name", "first", "last")
    on (
      left(
        "s"."centre",
        4
      ) = "m0_4"."beginning"
      and "s"."year_0" between "m0_4"."first" and "m0_4"."last"
    )
  left outer join (
    values
      ('11', 'nämnden', 0, 202200),
      ('11', 'förvaltningen', 202300, 999900),
      ('20', 'skolan', 0, 999900)
  ) "m0_2" ("beginning", "name", "first", "last")
    on (
      left(
        "s"."centre",
        2
      ) = "m0_2"."beginning"
      and "s"."year_0" between "m0_2"."first" and "m0_2"."last"
    )
  left outer join (
    values ('1', 'kontoret', 0, 999900)
  ) "m0_1" ("beginning", "name", "first", "last")
    on (
      left(
        "s"."centre",
        1
      ) = "m0_1"."beginning"
      and "s"."year_0" between "m0_1"."first" and "m0_1"."last"
    )
  left outer join (
    values ('502', 'other', 0, 999900)
  ) "m1_3" ("beginning", "name", "first", "last")
    on left(
      "s"."account",
      3
    ) = "m1_3"."beginning"
  left outer join (
    values
      ('3', 'revenue', 0, 999900),
      ('4', 'cost', 0, 999900),
      ('5', 'staff', 0, 999900)
  ) "m1_1" ("beginning", "name", "first", "last")
    on left(
      "s"."account",
      1
    ) = "m1_1"."beginning"
where coalesce("m0_4"."name", "m0_2"."name", "m0_1"."name", '') in (
  'kontoret', 'skolan'
)
group by
  coalesce("m0_4"."name", "m0_2"."name", "m0_1"."name", ''),
  coalesce("m1_3"."name", "m1_1"."name", '');

-- TRINO
select
  coalesce("m0_4"."name", "m0_2"."name", "m0_1"."name", '') "k0",
  coalesce("m1_3"."name", "m1_1"."name", '') "k1",
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
  ) "t3",
  cast(
    sum("s"."c4")
    as decimal(38)
  ) "t4",
  cast(
    sum("s"."c5")
    as decimal(38)
  ) "t5"
from (
  select
    "centre" "centre",
    "account" "account",
    ("month" - mod("month", 100)) "year_0",
    sum(
      case
        when (
          "kind" = 'budget'
          and "month" between 202401 and 202404
        ) then cast("amount_ore" as decimal(38))
      end
    ) "c0",
    sum(
      case
        when (
          "kind" = 'actual'
          and "month" between 202401 and 202404
        ) then cast("amount_ore" as decimal(38))
      end
    ) "c1",
    sum(
      case
        when (
          "kind" = 'actual'
          and "month" between 202301 and 202304
        ) then cast("amount_ore" as decimal(38))
      end
    ) "c2",
    sum(
      case
        when (
          "kind" = 'budget'
          and "month" between 202401 and 202412
        ) then cast("amount_ore" as decimal(38))
      end
    ) "c3",
    sum(
      case
        when (
          "kind" = 'budget'
          and "month" between 202401 and 202412
          and "batch" = 3
        ) then cast("amount_ore" as decimal(38))
      end
    ) "c4",
    sum(
      case
        when (
          "kind" = 'forecast'
          and "month" between 202401 and 202412
          and "batch" = 4
        ) then cast("amount_ore" as decimal(38))
      end
    ) "c5"
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
      'actual', 'budget', 'forecast'
    )
    and "month" between 202301 and 202412
    and not ("counterparty" like '1%')
    and (
      "centre" like '1%'
      or "centre" like '20%'
    )
  )
  group by
    "centre",
    "account",
    ("month" - mod("month", 100))
) "s"
  left outer join (
    values ('1105', 'enheten', 202300, 202300)
  ) "m0_4" ("beginning", "name", "first", "last")
    on (
      substring(
        "s"."centre",
        1,
        4
      ) = "m0_4"."beginning"
      and "s"."year_0" between "m0_4"."first" and "m0_4"."last"
    )
  left outer join (
    values
      ('11', 'nämnden', 0, 202200),
      ('11', 'förvaltningen', 202300, 999900),
      ('20', 'skolan', 0, 999900)
  ) "m0_2" ("beginning", "name", "first", "last")
    on (
      substring(
        "s"."centre",
        1,
        2
      ) = "m0_2"."beginning"
      and "s"."year_0" between "m0_2"."first" and "m0_2"."last"
    )
  left outer join (
    values ('1', 'kontoret', 0, 999900)
  ) "m0_1" ("beginning", "name", "first", "last")
    on (
      substring(
        "s"."centre",
        1,
        1
      ) = "m0_1"."beginning"
      and "s"."year_0" between "m0_1"."first" and "m0_1"."last"
    )
  left outer join (
    values ('502', 'other', 0, 999900)
  ) "m1_3" ("beginning", "name", "first", "last")
    on substring(
      "s"."account",
      1,
      3
    ) = "m1_3"."beginning"
  left outer join (
    values
      ('3', 'revenue', 0, 999900),
      ('4', 'cost', 0, 999900),
      ('5', 'staff', 0, 999900)
  ) "m1_1" ("beginning", "name", "first", "last")
    on substring(
      "s"."account",
      1,
      1
    ) = "m1_1"."beginning"
where coalesce("m0_4"."name", "m0_2"."name", "m0_1"."name", '') in (
  'kontoret', 'skolan'
)
group by
  coalesce("m0_4"."name", "m0_2"."name", "m0_1"."name", ''),
  coalesce("m1_3"."name", "m1_1"."name", '');
