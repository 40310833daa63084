using NtmCriteria.Bulk;

namespace NtmCriteria.Poverty;

/// <summary>Form A, the quick identification; anything may be missing.</summary>
/// <remarks>Circular 07/2021/TT-BLĐTBXH, Annex II, as consolidated in 1315/VBHN-BLĐTBXH.</remarks>
public sealed record QuickForm
{
    /// <summary>Ticked columns from which a household is not reviewed.</summary>
    public const int ColumnsForNoReview = 4;

    /// <summary>A villa or a house of grade 1 or 2.</summary>
    public bool? VillaOrGradeOneOrTwoHouse { get; init; }

    /// <summary>A firm, workshop or business that hires 3 or more workers or is taxed from 100 million VND.</summary>
    public bool? FirmOrWorkshop { get; init; }

    /// <summary>A farm or herd worth 200 million VND or more.</summary>
    public bool? FarmOrHerd { get; init; }

    /// <summary>Production assets worth 200 million VND or more.</summary>
    public bool? ProductionAssets { get; init; }

    /// <summary>A further condition of the province; there is none unless it is given.</summary>
    public bool? ProvincialCondition { get; init; } = false;

    /// <summary>Column 1: a vehicle worth 20 million VND or more.</summary>
    public bool? Vehicle { get; init; }

    /// <summary>Column 2: air conditioner, refrigerator or heater.</summary>
    public bool? AirConditionerOrRefrigerator { get; init; }

    /// <summary>Column 3: water heater.</summary>
    public bool? WaterHeater { get; init; }

    /// <summary>Column 4: washer.</summary>
    public bool? Washer { get; init; }

    /// <summary>Column 5: land or assets let.</summary>
    public bool? LandOrAssetsLet { get; init; }

    /// <summary>Column 6: 150 kWh a month or more.</summary>
    public bool? Electricity { get; init; }

    /// <summary>Column 7: 25 m2 a person or more.</summary>
    public bool? FloorArea { get; init; }

    /// <summary>Column 8: a public employee, pensioner or beneficiary.</summary>
    public bool? PublicEmployeeOrPensioner { get; init; }

    /// <summary>Column 9: a worker with a contract.</summary>
    public bool? WorkerWithContract { get; init; }

    /// <summary>Columns that are ticked for certain.</summary>
    public int Ticked => Columns().Count(c => c == true);

    /// <summary>The outcome: it is certain as soon as no missing answer can change it.</summary>
    public QuickOutcome Decide()
    {
        bool?[] excluded = [VillaOrGradeOneOrTwoHouse, FirmOrWorkshop, FarmOrHerd, ProductionAssets, ProvincialCondition];
        if (excluded.Any(e => e == true)) return QuickOutcome.LeftOut;
        if (excluded.Any(e => e is null)) return QuickOutcome.Undetermined;
        if (Ticked >= ColumnsForNoReview) return QuickOutcome.NotReviewed;
        return Ticked + Columns().Count(c => c is null) < ColumnsForNoReview
            ? QuickOutcome.Review : QuickOutcome.Undetermined;
    }

    /// <summary>The outcome and the ticked columns.</summary>
    public override string ToString() => $"{Decide()}: {Ticked} of 9 columns ticked";

    private bool?[] Columns() =>
    [
        Vehicle, AirConditionerOrRefrigerator, WaterHeater, Washer, LandOrAssetsLet, Electricity, FloorArea,
        PublicEmployeeOrPensioner, WorkerWithContract,
    ];
}
