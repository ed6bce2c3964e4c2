namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>Technique beyond plain recording.</summary>
public enum VideoAnalytics
{
    MotionDetection,
    NumberPlates,
    FaceRecognitionRealTime,
    FaceRecognitionAfterwards,
    ObjectClassification,
    Pixelation,
}
