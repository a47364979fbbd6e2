// What Excel loads before the first calculation. Each of the two files associates its functions when it is evaluated.
import "./plan-functions";
import "./range-functions";
