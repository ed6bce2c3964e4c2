namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>Whether the camera can turn.</summary>
public enum CameraMount
{
    /// <summary>Fixed direction and lens.</summary>
    Fixed,
    /// <summary>Pan, tilt or zoom (PTZ).</summary>
    Turnable,
    /// <summary>On a drone or other aircraft.</summary>
    Airborne,
    /// <summary>On a vehicle or moved between places.</summary>
    Moving,
}
