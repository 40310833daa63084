using NodaTime;
using NtmCriteria.Units;

namespace NtmCriteria.Tests.Life;

/// <summary>The seven rows of Lạng Sơn's conversion of 1 July 2025, with the units that they name.</summary>
internal static class LangSonReform
{
    private static readonly LocalDate Reform = new(2025, 7, 1);

    /// <summary>The communes of the table, and the township whose code goes to xã Chi Lăng.</summary>
    public static UnitRegister Before { get; } = UnitRegister.Of([
        Old("06523", "Chi Lăng", "Chi Lăng"), Old("06034", "Chi Lăng", "Tràng Định"),
        Old("06364", "Chiến Thắng", "Bắc Sơn"), Old("06481", "Chiến Thắng", "Chi Lăng"),
        Old("05986", "Hoàng Đồng", "TP Lạng Sơn"), Old("06646", "Bắc Lãng", "Đình Lập"),
        Old("06622", "Bính Xá", "Đình Lập"),
        Old("06463", "Đồng Mỏ", "Chi Lăng", UnitKind.Township)]);

    /// <summary>The event; the table does not name every part of each new unit.</summary>
    public static UnitEvent Event { get; } = UnitEvent.Reform(
        Reform,
        [
            new("06523", "06463", TransferKind.Whole), new("06463", "06463", TransferKind.Whole),
            new("06034", "06040", TransferKind.Whole), new("06364", "06364", TransferKind.Whole),
            new("06481", "06481", TransferKind.Whole), new("05986", "05986", TransferKind.Whole),
            new("06646", "06637", TransferKind.Whole), new("06622", "06613", TransferKind.Split),
            new("06622", "06625", TransferKind.Split),
        ],
        [
            New("06463", "Chi Lăng"), New("06040", "Thất Khê"), New("06364", "Vũ Lễ"), New("06481", "Chiến Thắng"),
            New("05986", "Tam Thanh", UnitKind.Ward), New("06637", "Châu Sơn"), New("06613", "Đình Lập"),
            New("06625", "Kiên Mộc"),
        ],
        "1672/NQ-UBTVQH15");

    public static UnitRegister After { get; } = Before.Apply(Event);

    /// <summary>An event on a handful of codes; it may or may not fit what is there.</summary>
    public static UnitEvent Any(Random random, LocalDate date)
    {
        string Code() => $"{random.Next(0, 9)}";
        UnitSuccessor Next() => new(Code(), (UnitKind)random.Next(0, 4), "B", null, "Lạng Sơn");
        return random.Next(0, 4) switch
        {
            0 => UnitEvent.Merger(date, [Code(), Code()], Next()),
            1 => UnitEvent.Split(date, Code(), [Next(), Next()]),
            2 => UnitEvent.Change(date, Code(), Next()),
            _ => Many(date, Code(), Code(), Next(), Next()),
        };
    }

    private static UnitEvent Many(LocalDate date, string whole, string split, UnitSuccessor one, UnitSuccessor other) =>
        UnitEvent.Reform(
            date,
            [
                new(whole, one.Code, TransferKind.Whole), new(split, one.Code, TransferKind.Split),
                new(split, other.Code, TransferKind.Split),
            ],
            [one, other]);

    private static AdministrativeUnit Old(string code, string name, string district, UnitKind kind = UnitKind.Commune) =>
        AdministrativeUnit.From(code, kind, name, district, "Lạng Sơn", new(2008, 1, 1));

    private static UnitSuccessor New(string code, string name, UnitKind kind = UnitKind.Commune) =>
        new(code, kind, name, null, "Lạng Sơn") { PartsComplete = false };
}
