package dev.privet.analyzer.classify;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What programmers' English is made of beside the vocabulary of the categories: abbreviations,
 * words that change what a name means, words for people. No word here belongs to a category of
 * data.
 */
final class English {
  /** Abbreviations and spellings, each with the words meant. */
  static final Map<String, List<String>> SPELLINGS =
      pairs(
          """
          addr=address adr=address adress=address addrs=address pwd=password passwd=password
          pswd=password psw=password passwrd=password pword=password pw=password pasword=password
          tel=phone telephone=phone telefon=phone mob=mobile usr=user cust=customer
          emp=employee acct=account fname=first+name lname=last+name mname=middle+name
          firstnm=first+name lastnm=last+name nm=name organisation=organization org=organization
          licence=license colour=color msg=message txn=transaction trx=transaction desc=description
          dept=department pic=picture img=image tz=timezone coord=coordinate creds=credential
          cred=credential sess=session mail=email ipaddr=ip+address macaddr=mac+address cd=code
          dt=date ref=reference ipv=ip info=information authorisation=authorization auths=auth
          cellphone=cell+phone mobilephone=mobile+phone favourite=favorite enrolment=enrollment
          behaviour=behavior referer=referrer diag=diagnosis pref=preference prefs=preference
          occup=occupation lang=language qry=query cert=certificate
          """);

  /** Neighbouring words that are one word: {@code e mail}. */
  static final Map<String, String> COMPOUNDS =
      joined(
          """
          e+email=email e+mail=email o+auth=oauth pass+word=password pass+phrase=passphrase
          pass+code=passcode pass+key=passkey web+site=website wi+fi=wifi geo+location=geolocation
          birth+day=birthday nick+name=nickname sur+name=surname time+zone=timezone
          finger+print=fingerprint key+store=keystore trust+store=truststore sign+in=signin
          sign+up=signup sign+on=signon log+in=login log+on=logon log+out=logout check+out=checkout
          check+in=checkin opt+in=optin opt+out=optout tele+phone=phone user+info=userinfo
          data+base=database mac+os=macos i+os=ios face+book=facebook linked+in=linkedin
          you+tube=youtube drop+down=dropdown click+stream=clickstream i+beacon=beacon
          """);

  /** Words for people, as types and in names: {@code Customer}, {@code customerName}. */
  static final Set<String> PEOPLE =
      words(
          """
          user customer shopper person patient employee contact applicant student guest recipient passenger
          traveler traveller buyer purchaser payer payee beneficiary cardholder donor doctor physician
          nurse teacher pupil citizen resident spouse mother father guardian husband wife individual
          people insured policyholder claimant borrower debtor shareholder attendee invitee friend
          author instructor professor tutor landlord lessee renter witness victim offender signatory
          consignee registrant enrollee voter nominee prospect respondent guarantor caregiver
          practitioner householder trainee
          """);

  /** Words for people in names only; as types they are mostly parts of the software. */
  static final Set<String> PEOPLE_IN_NAMES =
      words(
          """
          sender reporter supervisor requester requestor approver reviewer assignee administrator
          visitor representative receiver shareholder
          """);

  /** Words for people as types only; in names they mean too many other things. */
  static final Set<String> PEOPLE_AS_TYPES =
      words("member owner staff child sibling relative human minor kid candidate participant");

  /** What may stand before one of those. */
  static final Set<String> GROUPS_OF_PEOPLE =
      words("team family staff crew club board gym pet house home vehicle car property project");

  /** What a type of a person is called when it has a technical part. */
  static final Set<String> TYPE_SUFFIXES =
      words(
          """
          dto request response entity model bean form data information info detail record vo view
          resource representation command event row document payload input output bo po pojo impl
          projection summary json xml object domain param params builder
          """);

  /** What belongs to a person and is described by the same type: {@code UserProfile}. */
  static final Set<String> PERSONAL_PARTS =
      words("profile account registration draft snapshot item identity principal");

  /** Types named after the act of becoming known, when they end in a type suffix. */
  static final Set<String> REGISTRATIONS =
      words("registration signup register enrollment onboarding checkout subscription");

  /** First words that make a name a question or a deed instead of a datum. */
  static final Set<String> DEEDS =
      words(
          """
          is has have had can could should must was were will would does did do are need needs want
          wants exist exists contain contains match matches equals compare
          send validate check verify notify find update delete remove create generate add set reset
          change forgot forget require requires required allow allows allowed enable enables enabled
          disable disables disabled use uses using show shows hide hides include includes exclude
          excludes ignore ignores skip skips support supports expect expects force prompt ask enter
          edit parse format convert encode decode encrypt decrypt hash mask print render load save
          extract resolve fetch get sync register on before after expected confirm revoke rotate regenerate build configure
          """);

  /** What an accessor does before the name of what it hands out. */
  static final Set<String> ACCESSORS =
      words("get fetch retrieve obtain read load extract resolve find lookup require current");

  /** Words that say that the value is no longer the datum in the clear. */
  static final Set<String> TRANSFORMED =
      words(
          """
          hashed hash encrypted enc masked obfuscated redacted anonymized anonymised anonymous
          tokenized tokenised pseudonymized pseudonymised salted scrambled digested digest cipher
          ciphered sha md bcrypt scrypt argon pbkdf hmac crypted truncated partial hidden
          """);

  /** Words that say that there is no such datum, or only a stand-in. */
  static final Set<String> ABSENT =
      words(
          """
          no non null missing empty dummy fake mock stub sample example unknown without undefined
          blank illegal unsupported max min num avg average count
          """);

  /** Words that make a literal an error code or a label. */
  static final Set<String> STATES =
      words(
          """
          invalid expired wrong bad incorrect weak unauthorized unauthenticated existing duplicate
          duplicated error fail failed failure success valid verified label message title placeholder
          hint page screen button link menu tab text view template action event type login logout
          update reset change forgot forgotten
          """);

  /** Last words that leave a name's meaning as it is: {@code emailValue}. */
  static final Set<String> NEUTRAL_TAILS =
      words(
          """
          value val text txt string str char byte bytes array list set collection raw plain plaintext
          cleartext opt optional copy input new old current original previous temp tmp primary
          secondary home work office personal business private kana kanji latin
          """);

  /** Modifiers that leave a weak name's meaning as it is: {@code newName}. */
  static final Set<String> NEUTRAL_MODIFIERS =
      words(
          """
          new old current previous original raw plain my the main primary secondary temp tmp str
          a b c d e f g h i j k l m n o p q r s t u v w x y z
          """);

  /** Words after which something else is named: {@code userByEmail}. */
  static final Set<String> PREPOSITIONS =
      words("by for from of with in to at on via per as or and than into within");

  /** Prefixes with which a glued word may begin: {@code useremail}. */
  static final Set<String> GLUED_PREFIXES =
      words(
          """
          home work office business personal private primary billing shipping login contact db admin
          root old new my client bank mail smtp ftp ldap http proxy
          """);

  /** Words for what is no person and has an address and a telephone all the same. */
  static final Set<String> BUSINESSES =
      words(
          """
          company organization branch store shop warehouse restaurant hotel airport station center
          centre merchant vendor supplier manufacturer office facility venue clinic hospital bank
          school university agency firm brand carrier plant theater cinema museum
          """);

  /** Names that say nothing, even behind the name of their owner. */
  static final Set<String> GENERIC = words("id name key type title");

  /** Words for a text or for a record about it: without a type of text they name the record. */
  static final Set<String> RECORDS = words("credential body");

  /** Words that say little as a bare key: an option, a flow and a list have the same. */
  static final Set<String> VAGUE_KEYS = words("browser credential");

  /** Phrases that in the plural name something else: the addresses that a client registers. */
  static final Set<String> SINGULARS = Set.of("request uri", "request url");

  /** Words for machines that many people use, or none. */
  static final Set<String> MACHINES =
      words("device terminal printer scanner camera sensor machine peripheral kiosk reader");

  /** Types of settings and texts, whose names are about software: {@code MailProperties}. */
  static final Set<String> SETTINGS = words("config configuration property setting option conf");

  /** Ends of the names of types that hold names and texts, never data: {@code UserFieldNames}. */
  static final List<String> LABELS =
      List.of(
          "Constants",
          "Constant",
          "Messages",
          "Labels",
          "Bundle",
          "Columns",
          "Names",
          "ErrorCode",
          "ErrorCodes",
          "Texts");

  private English() {}

  /** The words of a text that are set apart by blanks and line breaks. */
  static Set<String> words(String text) {
    return Set.copyOf(List.of(text.strip().split("\\s+")));
  }

  private static Map<String, List<String>> pairs(String text) {
    return words(text).stream()
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toUnmodifiableMap(pair -> pair[0], pair -> List.of(pair[1].split("\\+"))));
  }

  private static Map<String, String> joined(String text) {
    return words(text).stream()
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
  }
}
