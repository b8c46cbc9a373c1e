import org.tasrih.*
import org.tasrih.tables.*
import org.dflib.*
import java.nio.file.*
import java.util.*
import java.util.stream.*
import static org.tasrih.shell.Shell.*
import static org.dflib.Exp.*
