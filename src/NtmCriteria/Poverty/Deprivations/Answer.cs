namespace NtmCriteria.Poverty;

/// <summary>
/// Yes, no, or not known with the reason. One number, so that it stays in a register: every deprivation of every member
/// is made of a dozen of them.
/// </summary>
internal readonly record struct Answer
{
    private const int YesCode = -1, NoCode = -2;

    // A decided answer, or the reason of an open one.
    private readonly int code;

    private Answer(int code) => this.code = code;

    public static Answer Yes => new(YesCode);

    public static Answer No => new(NoCode);

    public bool IsYes => code == YesCode;

    public bool IsNo => code == NoCode;

    public bool IsOpen => code >= 0;

    /// <summary>Why it is open; the record where it is not.</summary>
    public DeprivationReason Reason => IsOpen ? (DeprivationReason)code : DeprivationReason.Record;

    public static implicit operator Answer(bool? value) => value switch
    {
        true => Yes,
        false => No,
        null => Open(DeprivationReason.NotObserved),
    };

    public static Answer Open(DeprivationReason reason) => new((int)reason);

    /// <summary>Kleene's "and": a certain no decides alone.</summary>
    public Answer And(Answer other) => IsNo || other.IsNo ? No : IsOpen ? this : other;

    /// <summary>Kleene's "or": a certain yes decides alone.</summary>
    public Answer Or(Answer other) => IsYes || other.IsYes ? Yes : IsOpen ? this : other;

    /// <summary>The contrary; what is open stays open.</summary>
    public Answer Not() => IsYes ? No : IsNo ? Yes : this;
}
