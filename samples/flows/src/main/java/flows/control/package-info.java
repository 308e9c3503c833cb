/** A housing office: which of several values arrives depends on the way the program takes. */
package flows.control;
