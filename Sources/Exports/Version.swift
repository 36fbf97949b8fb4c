/// Which Waymark this is: what `waymark --version` tells and every export ends with.
///
/// Semantic Versioning 2.0.0. Between two releases it is the next one's number with `-dev`. It stands here and nowhere
/// else: `.ci/release` reads it from this file. No day and no commit is part of it, so that the same sources give the
/// same program and the same exports, byte for byte.
package enum Version {
    /// The version, such as `1.4.0` or `1.5.0-dev`.
    package static let current = "0.1.0-dev"
}
