/// What the mouse did.
package enum MouseAction: Hashable, Sendable {
    /// The left button was pressed.
    case press
    /// The wheel was turned away from the user, or towards.
    case wheelUp, wheelDown
}
