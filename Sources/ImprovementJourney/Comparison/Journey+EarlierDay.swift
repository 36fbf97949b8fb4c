extension Journey {
    /// The journey of the same record as it stood on an earlier day; itself for its own day and any later one, of which
    /// it knows nothing.
    ///
    /// Cost: that of standing on a day; nothing that this day has worked out serves the other.
    package func standing(onEarlier day: Day) -> Journey { day < asAt ? Journey(self, onEarlier: day) : self }
}
