using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Perimeters;

namespace OppnaDrogscener.Domain.Checks.Extent;

/// <summary>Cameras on aircraft and vehicles: one position says little of what they can see.</summary>
internal static class MovingCameras
{
    public static bool Moves(CameraGeometry camera) => camera.Camera.Mount is CameraMount.Airborne or CameraMount.Moving;
}
