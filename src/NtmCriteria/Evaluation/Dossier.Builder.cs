namespace NtmCriteria;

public sealed partial class Dossier
{
    /// <summary>Fills a dossier; it can be built once.</summary>
    public sealed class Builder
    {
        private readonly Commune commune;
        private readonly int year;
        private readonly Tier? tier;
        private readonly Dictionary<string, Observation> observations = new(64, StringComparer.Ordinal);
        private readonly Dictionary<string, Attestation> attestations = new(StringComparer.Ordinal);
        private readonly List<Recognition> recognitions = [];
        private bool built;

        internal Builder(Commune commune, int year, Tier? tier)
        {
            this.commune = commune;
            this.year = year;
            this.tier = tier;
        }

        /// <summary>Adds an observation.</summary>
        /// <param name="id">An indicator id.</param>
        /// <param name="observation">What was observed.</param>
        /// <exception cref="ArgumentException">The id was observed already.</exception>
        public Builder Observe(string id, Observation observation)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(id);
            Check(id, observation);
            if (!Open().observations.TryAdd(id, observation))
                throw new ArgumentException($"'{id}' was observed already ({observations[id]}).", nameof(id));
            return this;
        }

        /// <summary>Adds somebody's verdict on a whole criterion.</summary>
        /// <param name="criterion">The number of the criterion.</param>
        /// <param name="met">The verdict.</param>
        /// <param name="source">Who says so.</param>
        /// <param name="ofTier">The tier whose set is meant, or null as for unqualified ids.</param>
        /// <exception cref="ArgumentException">The criterion was attested already.</exception>
        public Builder Attest(int criterion, bool met, string? source = null, Tier? ofTier = null)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(criterion);
            Open().attestations.Add(
                Qualify(ofTier, ObservationKey.Criterion(criterion)), new(criterion, met, source));
            return this;
        }

        /// <summary>Adds a decision by which the commune was recognised.</summary>
        /// <param name="recognition">The decision.</param>
        public Builder Recognise(Recognition recognition)
        {
            ArgumentNullException.ThrowIfNull(recognition);
            Open().recognitions.Add(recognition);
            return this;
        }

        /// <summary>The dossier.</summary>
        /// <exception cref="InvalidOperationException">It was built already.</exception>
        public Dossier Build()
        {
            Open().built = true;
            return new(commune, year, tier, observations, attestations, [.. recognitions]);
        }

        /// <summary>Commune and year.</summary>
        public override string ToString() => $"{commune} ({year}): {observations.Count} observations so far";

        // What was built shares the builder's tables, and must not change any more.
        private Builder Open() => !built ? this
            : throw new InvalidOperationException("This builder has built its dossier.");
    }
}
