/** An insurer's claims desk: all the places where a line about a person can end up for operators to read. */
package flows.logging;
