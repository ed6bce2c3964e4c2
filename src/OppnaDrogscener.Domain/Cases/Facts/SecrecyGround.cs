namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>Grounds of the public access to information and secrecy act (2009:400) that a part of a case may be withheld on.</summary>
public enum SecrecyGround
{
    /// <summary>18 kap. 1 §: the work against crime would be harmed.</summary>
    CrimePrevention,

    /// <summary>18 kap. 8 §: tells of a security or surveillance measure.</summary>
    SecurityMeasure,

    /// <summary>21 kap. 7 §: personal data that would be treated against the data protection regulation.</summary>
    PersonalData,

    /// <summary>35 kap. 1 §: personal circumstances in a crime investigation.</summary>
    PersonalCircumstances,
}
